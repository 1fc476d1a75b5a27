package org.harmattan.ingest;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** An element's text as a reader sees it: blanks run together, an empty line between paragraphs. */
final class ParagraphText implements NodeVisitor {

    private final StringBuilder text = new StringBuilder();

    private ParagraphText() {}

    static String of(Element element) {
        ParagraphText visitor = new ParagraphText();
        element.traverse(visitor);
        return visitor.text.toString().strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element && element.normalName().equals("br")) {
            breakTo(1);
        } else if (isBlock(node)) {
            breakTo(2);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (isBlock(node)) {
            breakTo(2);
        }
    }

    private static boolean isBlock(Node node) {
        return node instanceof Element element
                && element.isBlock()
                && !element.normalName().equals("br");
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (!isHtmlBlank(letter)) {
                text.append(letter);
            } else if (!text.isEmpty() && !isHtmlBlank(last())) {
                text.append(' ');
            }
        }
    }

    /** Ends the line, with that many line feeds in all; what is there already counts. */
    private void breakTo(int feeds) {
        while (!text.isEmpty() && last() == ' ') {
            text.setLength(text.length() - 1);
        }
        int present = 0;
        while (present < text.length() && text.charAt(text.length() - 1 - present) == '\n') {
            present++;
        }
        if (present < text.length()) {
            text.append("\n".repeat(Math.max(0, feeds - present)));
        }
    }

    private char last() {
        return text.charAt(text.length() - 1);
    }

    /** Blanks that HTML runs together; a no-break space is not one of them. */
    private static boolean isHtmlBlank(char letter) {
        return letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r' || letter == '\f';
    }
}
