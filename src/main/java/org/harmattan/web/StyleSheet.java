package org.harmattan.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A style sheet with those of its folder that it imports put in their place, so that the page asks for one file. A browser would
 * read the sheet as it stands, only more slowly.
 */
final class StyleSheet {

    private static final Pattern IMPORT = Pattern.compile("@import \"([\\w-]+\\.css)\"(?: (print|screen))?;");

    /** Finds a file by its path. */
    @FunctionalInterface
    interface Files {
        Optional<byte[]> find(String path) throws IOException;
    }

    private StyleSheet() {}

    /** The sheet as it is sent; imported ones are taken as they are, and one that is not there stays an import. */
    static byte[] whole(String path, byte[] sheet, Files files) throws IOException {
        String text = new String(sheet, StandardCharsets.UTF_8);
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        StringBuilder whole = new StringBuilder();
        Matcher found = IMPORT.matcher(text);
        while (found.find()) {
            String imported = files.find(folder + found.group(1))
                    .map(content -> new String(content, StandardCharsets.UTF_8))
                    .orElse(found.group());
            String medium = found.group(2);
            found.appendReplacement(
                    whole,
                    Matcher.quoteReplacement(medium == null ? imported : "@media " + medium + " {\n" + imported + "}"));
        }
        return found.appendTail(whole).toString().getBytes(StandardCharsets.UTF_8);
    }
}
