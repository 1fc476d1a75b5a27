package org.harmattan.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A module of the page, as far as joining it with others needs to know it. Of what the language allows, this reads what the page's
 * own modules use: imports and exports that begin a line, names exported where they are declared.
 *
 * @param path such as {@code js/main.js}
 * @param source as it was written
 * @param imports in the order in which they stand there
 * @param exports names
 */
record PageModule(String path, String source, List<Import> imports, Set<String> exports) {

    private static final Pattern IMPORT = Pattern.compile(
            "^import\\s+(?:(?:\\{([^}]*)}|\\*\\s+as\\s+([\\w$]+)|([\\w$]+))\\s+from\\s+)?'([^']+)';",
            Pattern.MULTILINE);

    private static final Pattern EXPORT =
            Pattern.compile("^export ((?:async )?(?:function\\*?|class|const) )([\\w$]+)", Pattern.MULTILINE);

    /** What would mean something else, or nothing, inside a function. */
    private static final Pattern UNKNOWN = Pattern.compile(
            "^(?:import\\b(?!\\()|export\\b|await\\b|for await\\b|(?:const|let) [^=\n]*= await\\b)"
                    + "|\\bimport\\.meta\\b|\\bimport\\((?!'/)",
            Pattern.MULTILINE);

    private static final Pattern CONSTANT = Pattern.compile("^export const ", Pattern.MULTILINE);

    /** What may hold a comma that parts no names: strings, comments, regular expressions after what begins a value. */
    private static final Pattern OPAQUE = Pattern.compile(
            "\"(?:[^\"\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\n]|\\\\.)*'|`(?:[^`\\\\]|\\\\[\\s\\S])*`"
                    + "|//[^\n]*|/\\*[\\s\\S]*?\\*/|(?<=[=(,:\\[!&|?{;>] ?)/(?:[^/\\\\\n\\[]|\\\\.|\\[(?:[^\\]\\\\\n]|\\\\.)*])+/");

    private static final Pattern LATER = Pattern.compile("\\bimport\\('(\\.[^']+)'\\)");

    /**
     * An import.
     *
     * @param path what is imported: a path beside {@code js/main.js}, or with a slash before it what is no file of the page
     * @param names names there that are taken; none where all are
     * @param binding how they are called here, as the left side of a declaration; empty when nothing is called anything
     */
    record Import(String path, Set<String> names, Optional<String> binding) {

        private static Import of(String from, MatchResult found) {
            String path = resolved(from, found.group(4));
            if (found.group(1) != null) {
                List<String> names = Arrays.stream(found.group(1).split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
                return new Import(
                        path,
                        names.stream().map(name -> name.split("\\s+as\\s+")[0]).collect(Collectors.toSet()),
                        Optional.of(names.stream()
                                .map(name -> name.replaceFirst("\\s+as\\s+", ": "))
                                .collect(Collectors.joining(", ", "{ ", " }"))));
            }
            if (found.group(3) != null) {
                return new Import(path, Set.of("default"), Optional.of("{ default: " + found.group(3) + " }"));
            }
            return new Import(path, Set.of(), Optional.ofNullable(found.group(2)));
        }
    }

    /** Reads one; empty where it uses what is not known here. */
    static Optional<PageModule> find(String path, String source) {
        List<Import> imports = IMPORT.matcher(source)
                .results()
                .map(found -> Import.of(path, found))
                .toList();
        Set<String> exports = new LinkedHashSet<>();
        EXPORT.matcher(source).results().forEach(found -> exports.add(found.group(2)));
        PageModule module = new PageModule(path, source, imports, exports);
        boolean known = !UNKNOWN.matcher(module.body(from -> from)).find()
                && CONSTANT.matcher(source).results().noneMatch(found -> declaresMore(source, found.end()));
        return known ? Optional.of(module) : Optional.empty();
    }

    /** The modules of the page that it needs. */
    List<String> needed() {
        return new ArrayList<>(imports.stream()
                .map(Import::path)
                .filter(path -> !path.startsWith("/"))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /**
     * What it says as the inside of a function that returns what it exports. Lines keep their number.
     *
     * @param object by the path of what is imported, the name of the object that has its exports
     */
    String body(UnaryOperator<String> object) {
        String bound = IMPORT.matcher(source).replaceAll(found -> {
            Import one = Import.of(path, found);
            String lines = "\n"
                    .repeat((int) found.group().chars().filter(c -> c == '\n').count());
            return Matcher.quoteReplacement(one.binding()
                            .map(names -> "const " + names + " = " + object.apply(one.path()) + ";")
                            .orElse("")
                    + lines);
        });
        String plain = EXPORT.matcher(bound).replaceAll("$1$2");
        return LATER.matcher(plain)
                .replaceAll(found -> Matcher.quoteReplacement("import('/" + resolved(path, found.group(1)) + "')"));
    }

    /** Whether a declaration has a second name, which {@link #EXPORT} does not see. */
    private static boolean declaresMore(String source, int from) {
        Matcher opaque = OPAQUE.matcher(source).useTransparentBounds(true);
        int depth = 0;
        for (int i = from; i < source.length(); i++) {
            if (opaque.region(i, source.length()).lookingAt()) {
                i = opaque.end() - 1;
                continue;
            }
            char c = source.charAt(i);
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            if (depth == 0 && (c == ',' || c == ';')) {
                return c == ',';
            }
        }
        return false;
    }

    private static String resolved(String from, String specifier) {
        return specifier.startsWith(".")
                ? URI.create("/" + from).resolve(specifier).getPath().substring(1)
                : specifier;
    }
}
