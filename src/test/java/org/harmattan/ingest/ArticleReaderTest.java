package org.harmattan.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.harmattan.ingest.IngestIssue.Kind;
import org.harmattan.ingest.IngestIssue.Severity;
import org.harmattan.text.Article;
import org.harmattan.text.Language;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {

    @TempDir
    Path folder;

    @Test
    void aTextFileIsItsExactContent() throws IOException {
        String text = "Première ligne\r\n\r\n  « Deuxième » 😢\r\n";
        Article article = theArticle(write("2021-01 gao.v2.txt", text));
        assertThat(article.text()).isEqualTo(text);
        assertThat(article.id()).isEqualTo("2021-01 gao.v2");
        assertThat(article.published()).isEmpty();
    }

    @Test
    void aDocumentThatWasRenamedIsToldByItsFirstBytes() throws IOException {
        for (String bytes : List.of("%PDF-1.7\n...", "PK\u0003\u0004word/")) {
            Path file = Files.write(folder.resolve("report.txt"), bytes.getBytes(ISO_8859_1));
            try (ArticleReader reader = new ArticleReader(List.of(file))) {
                assertThat(reader.next()).get().isInstanceOfSatisfying(Reading.Faulty.class, faulty -> {
                    assertThat(faulty.issue().kind()).isEqualTo(Kind.UNKNOWN_FORMAT);
                    assertThat(faulty.issue().describe()).contains("save it as plain text in UTF-8");
                });
            }
        }
    }

    @Test
    void aByteOrderMarkIsNoText() throws IOException {
        assertThat(theArticle(write("a.txt", "\uFEFFGao")).text()).isEqualTo("Gao");
        assertThat(theArticle(write("b.jsonl", "\uFEFF{\"id\":\"b\",\"text\":\"Gao\"}"))
                        .text())
                .isEqualTo("Gao");
    }

    @Test
    void jsonLinesGiveAllMembers() throws IOException {
        Path file = write("a.jsonl", """
                {"id":"x1","published":"2021-01-15T23:30:00-05:00","language":"FR","title":"T","url":"https://example.org/1","publisher":"P","text":"Un\\r\\ntexte","more":{"ignored":1}}

                {"id":7,"text":"Second","published":null,"title":"  "}""");
        List<Article> articles = articles(readAll(file));
        assertThat(articles)
                .containsExactly(
                        new Article(
                                "x1",
                                Optional.of(LocalDate.of(2021, 1, 15)),
                                Optional.of(Language.FRENCH),
                                Optional.of("T"),
                                Optional.of("P"),
                                Optional.of("https://example.org/1"),
                                "Un\r\ntexte"),
                        Article.of("7", "Second"));
    }

    @Test
    void aBadLineDoesNotStopTheOthers() throws IOException {
        Path file = folder.resolve("bad.jsonl");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("{\"id\":\"1\",\"text\":\"good\"}\n".getBytes(ISO_8859_1));
            out.write("{\"id\":\"2\",\"text\":\"cut\n".getBytes(ISO_8859_1));
            out.write("{\"id\":\"3\",\"text\":\"Ségou\"}\n".getBytes(ISO_8859_1));
            out.write("{\"id\":\"4\",\"text\":\"a\0b\"}\n".getBytes(ISO_8859_1));
            out.write("[1]\n".getBytes(ISO_8859_1));
            out.write("{\"text\":\"no id\"}\n".getBytes(ISO_8859_1));
            out.write("{\"id\":\" \",\"text\":\"blank id\"}\n".getBytes(ISO_8859_1));
            out.write("{\"id\":\"8\"}\n".getBytes(ISO_8859_1));
            out.write("{\"id\":\"9\",\"text\":\" \"}\n".getBytes(ISO_8859_1));
            out.write("{\"id\":\"10\",\"text\":5}\n".getBytes(ISO_8859_1));
            out.write("{\"id\":\"11\",\"text\":\"x\",\"published\":\"15/01/2021\"}\n".getBytes(ISO_8859_1));
            out.write("{\"id\":\"12\",\"text\":\"x\",\"published\":\"2021-02-30\"}\n".getBytes(ISO_8859_1));
            out.write("{\"id\":\"13\",\"text\":\"x\",\"language\":\"ar\"}\n".getBytes(ISO_8859_1));
            out.write("{\"id\":\"1\",\"text\":\"again\"}\n".getBytes(ISO_8859_1));
            out.write("{\"id\":\"15\",\"id\":\"16\",\"text\":\"x\"}\n".getBytes(ISO_8859_1));
            out.write("{\"id\":\"16\",\"text\":\"x\"} {\"id\":\"17\"}\n".getBytes(ISO_8859_1));
            out.write("{\"id\":\"17\",\"text\":\"good too\"}".getBytes(ISO_8859_1));
        }
        List<Reading> readings = readAll(file);
        assertThat(articles(readings)).extracting(Article::id).containsExactly("1", "17");
        assertThat(issues(readings))
                .extracting(IngestIssue::kind)
                .containsExactly(
                        Kind.BROKEN_JSON,
                        Kind.NOT_UTF8,
                        Kind.BINARY_DATA,
                        Kind.BROKEN_JSON,
                        Kind.BAD_ID,
                        Kind.BAD_ID,
                        Kind.NO_TEXT,
                        Kind.NO_TEXT,
                        Kind.NO_TEXT,
                        Kind.BAD_PUBLISHED,
                        Kind.BAD_PUBLISHED,
                        Kind.UNKNOWN_LANGUAGE,
                        Kind.DUPLICATE_ID,
                        Kind.BROKEN_JSON,
                        Kind.BROKEN_JSON);
        assertThat(issues(readings))
                .extracting(issue -> issue.line().orElseThrow())
                .containsExactly(2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L, 13L, 14L, 15L, 16L);
        assertThat(issues(readings))
                .allSatisfy(issue -> assertThat(issue.describe())
                        .startsWith(file + ":" + issue.line().orElseThrow() + ": ")
                        .doesNotContain("\n")
                        .doesNotContain("Exception"));
    }

    @Test
    void whatIsNoFileIsSaidAndTheOthersAreRead() throws IOException {
        Path good = write("good.txt", "Un texte");
        Path empty = write("empty.txt", "");
        Path emptyLines = write("empty.jsonl", "");
        Path blank = write("blank.txt", " \n\t");
        Path pdf = write("article.pdf", "x");
        Path nameless = write(".txt", "x");
        List<Reading> readings =
                readAll(folder.resolve("gone.txt"), folder, empty, emptyLines, blank, pdf, nameless, good);
        assertThat(issues(readings))
                .extracting(IngestIssue::kind)
                .containsExactly(
                        Kind.MISSING_FILE,
                        Kind.NOT_A_FILE,
                        Kind.EMPTY_FILE,
                        Kind.EMPTY_FILE,
                        Kind.NO_TEXT,
                        Kind.UNKNOWN_FORMAT,
                        Kind.BAD_ID);
        assertThat(articles(readings)).extracting(Article::id).containsExactly("good");
    }

    @Test
    void aFileThatMayNotBeReadIsSaid() throws IOException {
        Path secret = write("secret.txt", "x");
        Assumptions.assumeTrue(
                secret.toFile().setReadable(false) && !Files.isReadable(secret), "root reads everything");
        assertThat(issues(readAll(secret))).extracting(IngestIssue::kind).containsExactly(Kind.UNREADABLE_FILE);
    }

    @Test
    void wrongBytesAreNamedWithTheirLine() throws IOException {
        Path latin = folder.resolve("latin.txt");
        Files.write(latin, "Une ligne\nDeux\nSégou\n".getBytes(ISO_8859_1));
        Path utf16 = folder.resolve("utf16.txt");
        Files.write(utf16, "\uFEFFGao".getBytes(UTF_16LE));
        Path zeros = folder.resolve("zeros.txt");
        Files.write(zeros, "Gao\nx\0y".getBytes(ISO_8859_1));
        Path controls = folder.resolve("controls.html");
        Files.write(controls, "\1\2\3\4\5\6abc".getBytes(ISO_8859_1));
        List<IngestIssue> issues = issues(readAll(latin, utf16, zeros, controls));
        assertThat(issues)
                .extracting(IngestIssue::kind)
                .containsExactly(Kind.NOT_UTF8, Kind.NOT_UTF8, Kind.BINARY_DATA, Kind.BINARY_DATA);
        assertThat(issues).extracting(issue -> issue.line().orElseThrow()).containsExactly(3L, 1L, 2L, 1L);
        assertThat(issues.get(0).message()).contains("0xE9", "iconv -f WINDOWS-1252");
        assertThat(issues.get(1).message()).contains("iconv -f UTF-16");
    }

    @Test
    void aBinaryFileCalledJsonlIsSaidOnce() throws IOException {
        Path file = folder.resolve("image.jsonl");
        Files.write(file, "\u0089PNG\0\nxx\n\0\nyy\n".getBytes(ISO_8859_1));
        assertThat(issues(readAll(file))).extracting(IngestIssue::kind).containsExactly(Kind.BINARY_DATA);
    }

    @Test
    void tooLargeIsRefusedButNotAsManyLines() throws IOException {
        Path text = folder.resolve("large.txt");
        fill(text, "", "mot ", ArticleReader.LARGEST_FILE / 4 + 1, "");
        Path article = folder.resolve("long.txt");
        fill(article, "", "mot ", ArticleReader.LARGEST_TEXT / 4 + 1, "");
        Path line = folder.resolve("line.jsonl");
        fill(
                line,
                "{\"id\":\"1\",\"text\":\"",
                "mot ",
                ArticleReader.LARGEST_FILE / 4,
                "\"}\n{\"id\":\"2\",\"text\":\"x\"}");
        List<Reading> readings = readAll(text, article, line);
        assertThat(issues(readings))
                .extracting(IngestIssue::kind)
                .containsExactly(Kind.FILE_TOO_LARGE, Kind.ARTICLE_TOO_LARGE, Kind.ARTICLE_TOO_LARGE);
        assertThat(issues(readings).get(0).message()).startsWith("is larger than 50 MB: split it");
        assertThat(articles(readings)).extracting(Article::id).containsExactly("2");
    }

    @Test
    void aLargeJsonlFileIsRead() throws IOException {
        Path file = folder.resolve("large.jsonl");
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] filler = " ".repeat(1_000_000).getBytes(ISO_8859_1);
            for (int i = 0; i < 60; i++) {
                out.write(("{\"id\":\"" + i + "\",\"text\":\"x\"}").getBytes(ISO_8859_1));
                out.write(filler);
                out.write('\n');
            }
        }
        assertThat(articles(readAll(file))).hasSize(60);
    }

    @Test
    void theSameNameInTwoFoldersIsADuplicate() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Path first = write("a.txt", "x");
        Path second = Files.writeString(other.resolve("a.html"), "<p>y</p>");
        List<Reading> readings = readAll(first, second);
        assertThat(issues(readings)).singleElement().satisfies(issue -> {
            assertThat(issue.kind()).isEqualTo(Kind.DUPLICATE_ID);
            assertThat(issue.file()).isEqualTo(second);
        });
    }

    @Test
    void aWarningKeepsTheArticle() throws IOException {
        Path page = write(
                "page.html",
                "<meta property='article:published_time' content='hier soir'><article><p>Un texte</p></article>");
        List<Reading> readings = readAll(page);
        assertThat(articles(readings)).extracting(Article::published).containsExactly(Optional.empty());
        assertThat(issues(readings)).extracting(IngestIssue::severity).containsExactly(Severity.WARNING);
    }

    @Test
    void severalArticlesInOneTextFileAreToldWithTheLineAndReadAsOne() throws IOException {
        String one =
                "Bamako, 12 mai 2023. Des hommes armés ont attaqué mercredi le village de Hombori, dans le centre du Mali,"
                        + " et douze civils ont été tués.";
        String text = one + "\n\n---\n\n" + one.replace("Hombori", "Dinangourou");
        Path file = write("two.txt", text);
        List<Reading> readings = readAll(file, write("one.txt", one));
        assertThat(articles(readings)).extracting(Article::text).containsExactly(text, one);
        assertThat(issues(readings)).singleElement().satisfies(issue -> {
            assertThat(issue.kind()).isEqualTo(Kind.SEVERAL_ARTICLES);
            assertThat(issue.severity()).isEqualTo(Severity.WARNING);
            assertThat(issue.describe()).startsWith(file + ":5: ").contains("of 2 in this file", ".jsonl");
        });
    }

    @Test
    void aMessageIsOneLineWhateverTheFileIsCalled() {
        assertThat(issues(readAll(Path.of("a\n\u001b[31mb.txt"))))
                .singleElement()
                .satisfies(issue -> assertThat(issue.describe()).startsWith("a??[31mb.txt: "));
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static void fill(Path file, String start, String unit, int times, String end) throws IOException {
        Files.writeString(file, start + unit.repeat(times) + end);
    }

    private static Article theArticle(Path file) {
        List<Reading> readings = readAll(file);
        assertThat(issues(readings)).isEmpty();
        assertThat(articles(readings)).hasSize(1);
        return articles(readings).get(0);
    }

    private static List<Reading> readAll(Path... files) {
        List<Reading> readings = new ArrayList<>();
        try (ArticleReader reader = new ArticleReader(List.of(files))) {
            for (Optional<Reading> next = reader.next(); next.isPresent(); next = reader.next()) {
                readings.add(next.get());
            }
        }
        return readings;
    }

    @Test
    void aPageIsReadInTheCharacterSetItDeclares() throws Exception {
        Path page = folder.resolve("latin.html");
        String html = "<html><head><meta charset=\"iso-8859-1\"><title>Ménaka</title></head><body><article><p>L’attaque"
                + " de Ménaka a fait trois morts près de la frontière.</p></article></body></html>";
        Files.write(page, html.getBytes("windows-1252"));
        assertThat(articles(readAll(page)))
                .singleElement()
                .satisfies(article -> assertThat(article.text()).contains("L’attaque de Ménaka"));
    }

    @Test
    void aPageInNoDeclaredCharacterSetMustBeUtf8() throws Exception {
        Path page = folder.resolve("undeclared.html");
        Files.write(page, "<html><body><p>Ménaka</p></body></html>".getBytes(ISO_8859_1));
        assertThat(issues(readAll(page))).extracting(IngestIssue::kind).containsExactly(Kind.NOT_UTF8);
    }

    private static List<Article> articles(List<Reading> readings) {
        return readings.stream()
                .flatMap(
                        reading -> reading instanceof Reading.Found found ? Stream.of(found.article()) : Stream.empty())
                .toList();
    }

    private static List<IngestIssue> issues(List<Reading> readings) {
        return readings.stream()
                .flatMap(reading -> reading instanceof Reading.Faulty bad ? Stream.of(bad.issue()) : Stream.empty())
                .toList();
    }
}
