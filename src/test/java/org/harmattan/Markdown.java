package org.harmattan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a Markdown document points to.
 *
 * @param file the document
 * @param links targets of its links and pictures, as written
 * @param code what stands in backticks in its prose
 * @param commands the lines of its fenced code blocks
 * @param anchors ids of its headings, as GitHub makes them
 */
public record Markdown(Path file, List<String> links, List<String> code, List<String> commands, Set<String> anchors) {

    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)[^)]*\\)");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern HEADING = Pattern.compile("#{1,6} +(.+)");

    public static Markdown read(Path file) {
        List<String> links = new ArrayList<>();
        List<String> code = new ArrayList<>();
        List<String> commands = new ArrayList<>();
        Set<String> anchors = new LinkedHashSet<>();
        boolean fenced = false;
        for (String line : lines(file)) {
            Matcher heading = HEADING.matcher(line);
            if (line.strip().startsWith("```")) {
                fenced = !fenced;
            } else if (fenced) {
                commands.add(line.strip());
            } else {
                if (heading.matches()) {
                    anchors.add(anchor(heading.group(1)));
                }
                CODE.matcher(line).results().forEach(span -> code.add(span.group(1)));
                LINK.matcher(CODE.matcher(line).replaceAll("")).results().forEach(link -> links.add(link.group(1)));
            }
        }
        return new Markdown(file, links, code, commands, anchors);
    }

    /** All code: what stands in backticks and in blocks. */
    public Stream<String> allCode() {
        return Stream.concat(code.stream(), commands.stream());
    }

    @Override
    public String toString() {
        return file.toString();
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
