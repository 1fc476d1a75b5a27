package org.harmattan.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The page's modules as a few files instead of a hundred. A browser would run them as they stand, only later. Some begin a
 * file: it has all that they need and no file before it has. At the address of each other module stands one that passes on what
 * the joined file has, so that a module is the same for whoever imports it, and is run once.
 */
final class JoinedModules {

    private static final Pattern LINK =
            Pattern.compile("[ \\t]*<link rel=\"(?:modulepreload|later)\" href=\"/([\\w/-]+\\.js)\">\\R");

    private final Map<String, String> texts;
    private final Set<String> firsts;

    private JoinedModules(Map<String, String> texts, Set<String> firsts) {
        this.texts = texts;
        this.firsts = firsts;
    }

    /** None: every module is sent as it stands. */
    static JoinedModules none() {
        return new JoinedModules(Map.of(), Set.of());
    }

    /**
     * Joins modules; none when there is one that cannot be read, or that needs itself.
     *
     * @param firsts that begin a file, in the order in which a browser runs them
     * @param files of the page
     */
    static JoinedModules of(List<String> firsts, StyleSheet.Files files) throws IOException {
        Joining joining = new Joining(files);
        for (String first : firsts) {
            if (!joining.join(first)) {
                return none();
            }
        }
        return new JoinedModules(joining.texts, Set.copyOf(firsts));
    }

    /** What stands at a path; empty for what is not joined. */
    Optional<String> find(String path) {
        return Optional.ofNullable(texts.get(path));
    }

    /** The page, which no longer asks in advance for what comes with others. */
    String page(String html) {
        return LINK.matcher(html)
                .replaceAll(found -> texts.containsKey(found.group(1)) && !firsts.contains(found.group(1))
                        ? ""
                        : Matcher.quoteReplacement(found.group()));
    }

    /** Gathers joined files. For one thread. */
    private static final class Joining {

        private final StyleSheet.Files files;
        private final Map<String, String> texts = new HashMap<>();
        private final Map<String, PageModule> modules = new LinkedHashMap<>();
        /** For each joined module the name of the object that has its exports, and the first of its file. */
        private final Map<String, String> names = new HashMap<>();

        private final Map<String, String> homes = new HashMap<>();
        private final List<String> chunks = new ArrayList<>();

        private Joining(StyleSheet.Files files) {
            this.files = files;
        }

        boolean join(String first) throws IOException {
            if (homes.containsKey(first)) {
                // A file before has it already.
                return true;
            }
            List<PageModule> members = new ArrayList<>();
            if (!gather(first, new LinkedHashSet<>(), members)) {
                return false;
            }
            for (PageModule member : members) {
                names.put(member.path(), name(member.path()));
                homes.put(member.path(), first);
            }
            if (Set.copyOf(names.values()).size() < names.size()
                    || !members.stream().allMatch(this::isComplete)) {
                return false;
            }
            texts.put(first, file(first, members));
            members.stream()
                    .filter(member -> !member.path().equals(first))
                    .forEach(member -> texts.put(member.path(), passingOn(member)));
            chunks.add(first);
            return true;
        }

        /**
         * By its path alone: a page that was open when the server was renewed takes the same module from the files that it has,
         * whatever else was joined since.
         */
        private static String name(String path) {
            return "module$" + path.replaceFirst("\\.js$", "").replaceAll("[^\\w$]", "\\$");
        }

        /** Adds a module behind all that it needs, as a browser runs them; false when that is not possible. */
        private boolean gather(String path, Set<String> above, List<PageModule> into) throws IOException {
            if (homes.containsKey(path)
                    || into.stream().anyMatch(member -> member.path().equals(path))) {
                return true;
            }
            Optional<PageModule> module =
                    files.find(path).flatMap(bytes -> PageModule.find(path, new String(bytes, StandardCharsets.UTF_8)));
            if (module.isEmpty() || !above.add(path)) {
                return false;
            }
            for (String needed : module.get().needed()) {
                if (!gather(needed, above, into)) {
                    return false;
                }
            }
            above.remove(path);
            modules.put(path, module.get());
            into.add(module.get());
            return true;
        }

        /** Whether others export all that it takes from them. */
        private boolean isComplete(PageModule member) {
            return member.imports().stream()
                    .filter(one -> modules.containsKey(one.path()))
                    .allMatch(one -> modules.get(one.path()).exports().containsAll(one.names()));
        }

        private String file(String first, List<PageModule> members) {
            Map<String, String> outside = new LinkedHashMap<>();
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < chunks.size(); i++) {
                text.append("import * as chunk$")
                        .append(i)
                        .append(" from '/")
                        .append(chunks.get(i))
                        .append("';\n");
            }
            members.stream()
                    .flatMap(member -> member.imports().stream())
                    .map(PageModule.Import::path)
                    .filter(path -> !names.containsKey(path))
                    .forEach(path -> outside.computeIfAbsent(path, added -> "outside$" + outside.size()));
            outside.forEach((path, name) -> text.append("import * as ")
                    .append(name)
                    .append(" from '")
                    .append(path)
                    .append("';\n"));
            for (PageModule member : members) {
                text.append("// ").append(member.path()).append('\n');
                text.append("const ").append(names.get(member.path())).append(" = (() => {\n");
                text.append(member.body(path -> outside.getOrDefault(path, object(first, path))));
                text.append("\nreturn ").append(list(member.exports())).append(";\n})();\n");
            }
            text.append("export ")
                    .append(list(members.stream()
                            .map(member -> names.get(member.path()))
                            .toList()));
            return text.append(";\n").append(exported(modules.get(first))).toString();
        }

        private String object(String first, String path) {
            String home = homes.getOrDefault(path, first);
            String name = names.get(path);
            return home.equals(first) ? name : "chunk$" + chunks.indexOf(home) + "." + name;
        }

        private String passingOn(PageModule member) {
            return "import { " + names.get(member.path()) + " } from '/" + homes.get(member.path()) + "';\n"
                    + exported(member);
        }

        private String exported(PageModule member) {
            return member.exports().isEmpty()
                    ? ""
                    : "export const " + list(member.exports()) + " = " + names.get(member.path()) + ";\n";
        }

        private static String list(Iterable<String> words) {
            List<String> all = new ArrayList<>();
            words.forEach(all::add);
            return all.stream().collect(Collectors.joining(", ", "{ ", " }"));
        }
    }
}
