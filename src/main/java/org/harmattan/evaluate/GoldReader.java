package org.harmattan.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads folders of annotated articles: {@code ID.txt} is an article's raw text, {@code ID.json} what a person read in
 * it. The format is described in {@code src/test/resources/gold/incidents/README.md}.
 */
public final class GoldReader {

    /** What has to be annotated. */
    public enum Content {
        INCIDENTS,
        PLACES
    }

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int DIGEST_DIGITS = 12;

    private final Content content;

    public GoldReader(Content content) {
        this.content = content;
    }

    /**
     * The articles of a folder, or of each of its subfolders {@code dev} and {@code test} when it has them.
     *
     * @throws GoldException when the folder has no articles, or one of them is not annotated as it should be
     * @throws IOException when a file cannot be read
     */
    public List<GoldSet> readParts(Path folder) throws GoldException, IOException {
        if (!Files.isDirectory(folder)) {
            throw new GoldException(folder + " is no folder; give one with ID.txt and ID.json files");
        }
        List<GoldSet> parts = new ArrayList<>();
        for (String part : List.of("dev", "test")) {
            findPart(folder, part).ifPresent(parts::add);
        }
        return parts.isEmpty() ? List.of(read(folder)) : parts;
    }

    /**
     * One part of a set.
     *
     * @param part name of a subfolder
     * @return empty when there is none of that name
     * @throws GoldException when it has no articles, or one of them is not annotated as it should be
     * @throws IOException when a file cannot be read
     */
    public Optional<GoldSet> findPart(Path folder, String part) throws GoldException, IOException {
        Path inside = folder.resolve(part);
        return Files.isDirectory(inside) ? Optional.of(read(inside)) : Optional.empty();
    }

    private GoldSet read(Path folder) throws GoldException, IOException {
        List<String> problems = new ArrayList<>();
        List<GoldArticle> articles = new ArrayList<>();
        MessageDigest digest = sha256();
        for (var files : filesById(folder).entrySet()) {
            try {
                articles.add(article(folder, files.getKey(), files.getValue(), digest));
            } catch (GoldException e) {
                problems.add(e.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw new GoldException(problems);
        }
        if (articles.isEmpty()) {
            throw new GoldException(folder + " has no articles; expected pairs of ID.txt and ID.json");
        }
        String part = folder.toRealPath().getFileName().toString();
        return new GoldSet(part, HexFormat.of().formatHex(digest.digest()).substring(0, DIGEST_DIGITS), articles);
    }

    /** What another annotator read in the articles of a set: {@code ID.json} in a folder, the texts being those of the set. */
    static Map<String, List<GoldIncident>> readAgain(GoldSet gold, Path folder) throws GoldException, IOException {
        List<String> problems = new ArrayList<>();
        Map<String, List<GoldIncident>> incidents = new TreeMap<>();
        for (GoldArticle article : gold.articles()) {
            Path annotation = folder.resolve(article.id() + ".json");
            if (Files.notExists(annotation)) {
                problems.add(annotation + " is missing; every article must be annotated by the second annotator too");
                continue;
            }
            try {
                String text = article.article().text();
                byte[] json = Files.readAllBytes(annotation);
                GoldArticle again = annotated(annotation, json, text, article.id(), Content.INCIDENTS);
                incidents.put(article.id(), again.incidents());
            } catch (GoldException e) {
                problems.add(e.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw new GoldException(problems);
        }
        return incidents;
    }

    private GoldArticle article(Path folder, String id, List<String> extensions, MessageDigest digest)
            throws GoldException, IOException {
        for (String wanted : List.of("txt", "json")) {
            if (!extensions.contains(wanted)) {
                throw new GoldException(folder.resolve(id + "." + wanted)
                        + " is missing: annotated articles are pairs of ID.txt and ID.json");
            }
        }
        byte[] text = Files.readAllBytes(folder.resolve(id + ".txt"));
        Path annotation = folder.resolve(id + ".json");
        byte[] json = Files.readAllBytes(annotation);
        digest.update(text);
        digest.update(json);
        return annotated(annotation, json, decode(folder.resolve(id + ".txt"), text), id, content);
    }

    private static GoldArticle annotated(Path annotation, byte[] json, String text, String id, Content content)
            throws GoldException, IOException {
        try {
            GoldFields fields = GoldFields.of(annotation.toString(), MAPPER.readTree(json));
            return new GoldAnnotation(fields, text).read(id, content);
        } catch (JsonProcessingException e) {
            throw new GoldException(annotation + ": no JSON: " + e.getOriginalMessage() + " (line "
                    + e.getLocation().getLineNr() + ")");
        }
    }

    private static TreeMap<String, List<String>> filesById(Path folder) throws IOException {
        TreeMap<String, List<String>> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".txt") || name.endsWith(".json"))
                    .forEach(name -> {
                        int dot = name.lastIndexOf('.');
                        files.computeIfAbsent(name.substring(0, dot), id -> new ArrayList<>())
                                .add(name.substring(dot + 1));
                    });
        }
        return files;
    }

    /** Byte for byte: a byte order mark or a carriage return stays, as spans index the raw text. */
    private static String decode(Path file, byte[] bytes) throws GoldException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new GoldException(file + ": is not UTF-8");
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
