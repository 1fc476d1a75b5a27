package org.harmattan.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpStatus;
import org.harmattan.exchange.IncidentJson;
import org.harmattan.extract.Extraction;
import org.harmattan.geo.Boundaries;
import org.harmattan.incident.Incident;
import org.harmattan.ingest.ArticleIntake;
import org.harmattan.ingest.ArticleIntake.Outcome;
import org.harmattan.ingest.IngestIssue;
import org.harmattan.ingest.PlacedByHand;
import org.harmattan.ingest.Submission;
import org.harmattan.ingest.SubmissionException;
import org.harmattan.ingest.SubmissionReader;
import org.harmattan.ingest.TextDoubts;
import org.harmattan.store.ArticleKey;
import org.harmattan.store.IncidentStore;
import org.harmattan.text.Article;
import org.harmattan.text.Phrase;

/** Takes articles that are handed in: shows what is read out of them, and keeps them. */
final class SubmissionRoutes {

    private static final int LIMIT = 5_000_000;
    private static final String DRY_RUN = "dry_run";
    private static final String READING = "reading";
    private static final int LONGEST_NAME = 100;
    private static final String JSON = "application/json";
    private static final String PAGE = "text/html";
    private static final List<String> TAKEN = List.of("text/plain", PAGE, JSON);

    private final IncidentStore store;
    private final ReadingDesk desk;
    private final ArticleIntake intake;
    private final PlacedByHand byHand;

    SubmissionRoutes(IncidentStore store, ReadingDesk desk, Supplier<Boundaries> boundaries) {
        byHand = new PlacedByHand(boundaries);
        this.store = store;
        this.desk = desk;
        intake = new ArticleIntake(store);
    }

    void register(Routes routes) {
        routes.write(HandlerType.POST, "/api/articles", SubmissionRoutes::isDryRun, this::take);
        routes.write(HandlerType.DELETE, "/api/readings/{name}", ctx -> true, this::giveUp);
    }

    /** Ends a reading that nobody waits for any more: a server does not notice by itself that its caller has gone. */
    private void giveUp(Context ctx) throws IOException {
        QueryParameters.refuseAll(ctx);
        send(ctx, JsonAnswers.object().put("ended", desk.giveUp(ctx.pathParam("name"))));
    }

    private static boolean isDryRun(Context ctx) {
        return QueryString.parse(Optional.ofNullable(ctx.queryString()))
                .getOrDefault(DRY_RUN, List.of())
                .equals(List.of("true"));
    }

    private void take(Context ctx) throws IOException {
        Map<String, String> facts = parameters(ctx);
        boolean dryRun = flag(Optional.ofNullable(facts.remove(DRY_RUN)));
        Optional<String> name = Optional.ofNullable(facts.remove(READING)).map(SubmissionRoutes::name);
        Submission submission = submission(RequestBody.read(ctx, TAKEN, LIMIT), facts);
        Extraction extraction = name.map(reading -> desk.read(submission.article(), reading))
                .orElseGet(() -> desk.read(submission.article()));
        if (dryRun) {
            send(ctx, answer("preview", extraction.article(), extraction.incidents(), extraction, submission));
        } else {
            keep(ctx, extraction, submission);
        }
    }

    private void keep(Context ctx, Extraction extraction, Submission submission) throws IOException {
        Outcome outcome = outcome(extraction, submission);
        Article article = extraction.article();
        if (outcome instanceof Outcome.Added added) {
            ctx.status(HttpStatus.CREATED_201);
            ctx.header("Location", "/api/articles/" + PathSegment.encode(article.id()));
            send(ctx, answer("added", article, added.incidents(), extraction, submission));
        } else if (outcome instanceof Outcome.Known) {
            Article kept = store.findArticle(ArticleKey.of(article)).orElse(article);
            send(ctx, answer("present", kept, store.listByArticle(kept.id()), extraction, submission));
        } else {
            throw new ProblemException(Problem.of(
                    HttpStatus.CONFLICT_409,
                    "The id \"" + article.id()
                            + "\" is taken by an article with another text or source: send this one under another id, or"
                            + " without any."));
        }
    }

    private Outcome outcome(Extraction extraction, Submission submission) {
        Optional<JsonNode> reviewed = submission.reviewed();
        try {
            return reviewed.isPresent()
                    ? intake.keepReviewed(extraction, reviewed.get(), byHand)
                    : intake.keep(extraction);
        } catch (SubmissionException e) {
            throw problem(e);
        }
    }

    private static Submission submission(RequestBody body, Map<String, String> facts) {
        try {
            if (body.mediaType().equals(JSON)) {
                if (!facts.isEmpty()) {
                    String name = facts.keySet().iterator().next();
                    throw new ProblemException(Problem.parameter(
                            name, "\"" + name + "\" belongs into the JSON object.", List.of(DRY_RUN)));
                }
                return SubmissionReader.json(body.bytes());
            }
            return body.mediaType().equals(PAGE)
                    ? SubmissionReader.page(body.bytes(), facts)
                    : SubmissionReader.plain(body.bytes(), facts);
        } catch (SubmissionException e) {
            throw problem(e);
        }
    }

    private static ProblemException problem(SubmissionException e) {
        int status = e.kind() == IngestIssue.Kind.ARTICLE_TOO_LARGE
                ? HttpStatus.PAYLOAD_TOO_LARGE_413
                : HttpStatus.BAD_REQUEST_400;
        return new ProblemException(Problem.of(status, e.getMessage()));
    }

    private ObjectNode answer(
            String outcome, Article article, List<Incident> incidents, Extraction extraction, Submission submission) {
        ObjectNode json = JsonAnswers.object();
        json.set("article", ArticleRoutes.json(article));
        json.put("outcome", outcome);
        json.put(
                "kept_as",
                store.findArticle(ArticleKey.of(article)).map(Article::id).orElse(null));
        ObjectNode collection = json.putObject("incidents").put("type", "FeatureCollection");
        ArrayNode features = collection.putArray("features");
        incidents.forEach(incident -> features.add(JsonAnswers.parse(IncidentJson.toString(incident))));
        ArrayNode mentions = json.putArray("mentions");
        extraction.mentions().forEach(mention -> mentions.add(MentionAnswer.of(mention)));
        ArrayNode issues = json.putArray("issues");
        Stream.concat(
                        submission.remarks().stream(),
                        TextDoubts.of(submission.article()).stream().map(SubmissionRoutes::sentence))
                .forEach(remark -> add(remark, issues.addObject()));
        return json;
    }

    private static void add(Submission.Remark remark, ObjectNode json) {
        json.put("kind", remark.kind().name().toLowerCase(Locale.ROOT))
                .put("message", remark.message())
                .put("key", remark.phrase().key());
        MentionAnswer.parameters(json.putObject("params"), remark.phrase());
    }

    private static Submission.Remark sentence(Submission.Remark doubt) {
        Phrase phrase = doubt.phrase();
        String text = phrase.text();
        String sentence = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
        return new Submission.Remark(doubt.kind(), new Phrase(phrase.key(), phrase.parameters(), sentence));
    }

    private static void send(Context ctx, ObjectNode json) throws IOException {
        JsonAnswers.sendOnce(ctx, json);
    }

    private static Map<String, String> parameters(Context ctx) {
        List<String> known = Stream.concat(Stream.of(DRY_RUN, READING), SubmissionReader.FACTS.stream())
                .toList();
        Map<String, String> single = new TreeMap<>();
        QueryString.parse(Optional.ofNullable(ctx.queryString())).forEach((name, values) -> {
            if (!known.contains(name)) {
                throw new ProblemException(Problem.parameter(
                        name,
                        "There is no parameter \"" + name + "\" here: use " + String.join(", ", known) + ".",
                        known));
            }
            if (values.size() > 1) {
                throw new ProblemException(
                        Problem.parameter(name, "\"" + name + "\" is given more than once.", List.of("one value")));
            }
            single.put(name, values.get(0));
        });
        return single;
    }

    private static String name(String reading) {
        if (reading.isEmpty() || reading.length() > LONGEST_NAME) {
            throw new ProblemException(Problem.parameter(
                    READING,
                    "\"" + READING + "\" names this reading.",
                    List.of("1 to " + LONGEST_NAME + " characters")));
        }
        return reading;
    }

    private static boolean flag(Optional<String> value) {
        if (value.isPresent() && !value.get().equals("true") && !value.get().equals("false")) {
            throw new ProblemException(Problem.parameter(
                    DRY_RUN, "\"" + DRY_RUN + "\" is neither true nor false.", List.of("true", "false")));
        }
        return value.isPresent() && value.get().equals("true");
    }
}
