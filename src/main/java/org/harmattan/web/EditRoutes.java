package org.harmattan.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;
import org.harmattan.exchange.Format;
import org.harmattan.incident.Incident;
import org.harmattan.query.JsonFault;
import org.harmattan.store.EditOutcome;
import org.harmattan.store.Editing;
import org.harmattan.store.IncidentStore;
import org.harmattan.store.Revised;

/** Changes that people make to incidents: each becomes a revision, and can be undone. */
final class EditRoutes {

    private static final int LIMIT = 1_000_000;
    private static final String JSON = "application/json";
    private static final String MERGE_PATCH = "application/merge-patch+json";
    static final List<String> PATCH_TYPES = List.of(MERGE_PATCH, JSON);
    private static final String ONE = "/api/incidents/<id>";

    /** Who makes a change when nobody says. */
    private static final String SOMEBODY = "reviewer";

    private final IncidentStore store;
    private final StoreState state;
    private final IncidentPatch patch;

    EditRoutes(IncidentStore store, StoreState state, IncidentPatch patch) {
        this.store = store;
        this.state = state;
        this.patch = patch;
    }

    void register(Routes routes) {
        routes.write(HandlerType.POST, "/api/incidents/merge", this::merge);
        routes.write(HandlerType.POST, ONE + "/split", this::split);
        routes.write(HandlerType.POST, ONE + "/restore", this::restore);
        routes.write(HandlerType.PATCH, ONE, this::edit);
    }

    private void edit(Context ctx) throws IOException {
        QueryParameters.refuseAll(ctx);
        Revised now = find(ctx.pathParam("id"));
        int expected = current(ctx, now);
        JsonNode json = body(ctx, PATCH_TYPES);
        Incident edited = patch.apply(now.incident(), json);
        Editing editing = editing(json);
        if (edited.equals(now.incident())) {
            send(ctx, now);
            return;
        }
        answer(ctx, store.edit(now.incident().id(), expected, edited, editing));
    }

    private void split(Context ctx) throws IOException {
        QueryParameters.refuseAll(ctx);
        Revised now = find(ctx.pathParam("id"));
        int expected = current(ctx, now);
        JsonNode json = body(ctx, List.of(JSON));
        new PatchMembers(json, List.of("parts", "why", "by"));
        if (!json.path("parts").isArray() || json.path("parts").size() < 2) {
            throw PatchMembers.refuse("parts", "\"parts\" must be two or more lists of changes.", List.of("[{…},{…}]"));
        }
        List<Incident> parts = new ArrayList<>();
        for (JsonNode part : json.path("parts")) {
            parts.add(patch.apply(now.incident(), part));
        }
        answer(ctx, store.split(now.incident().id(), expected, parts, editing(json)));
    }

    private void restore(Context ctx) throws IOException {
        QueryParameters.refuseAll(ctx);
        Revised now = find(ctx.pathParam("id"));
        int expected = current(ctx, now);
        JsonNode json = body(ctx, List.of(JSON));
        int revision = new PatchMembers(json, List.of("revision", "why", "by"))
                .findCount("revision")
                .orElseThrow(() -> PatchMembers.refuse(
                        "revision", "\"revision\" is missing: name the one to go back to.", List.of("1 or more")));
        answer(ctx, store.restore(now.incident().id(), expected, revision, editing(json)));
    }

    private void merge(Context ctx) throws IOException {
        QueryParameters.refuseAll(ctx);
        JsonNode json = body(ctx, List.of(JSON));
        PatchMembers members = new PatchMembers(json, List.of("keep", "others", "why", "by"));
        String keep = members.findText("keep")
                .orElseThrow(
                        () -> PatchMembers.refuse("keep", "\"keep\" is missing: an incident's id.", List.of("an id")));
        answer(ctx, store.merge(keep, members.texts("others"), editing(json)));
    }

    private Revised find(String id) {
        return store.findRevised(id)
                .orElseThrow(() -> new ProblemException(Problem.notFound("There is no incident \"" + id + "\".")));
    }

    /** The revision that the change is made to, which must be the present one. */
    private static int current(Context ctx, Revised now) {
        int expected = Preconditions.expected(ctx, now);
        if (expected != now.revision()) {
            throw Preconditions.conflict(now);
        }
        return expected;
    }

    private void answer(Context ctx, EditOutcome outcome) throws IOException {
        if (outcome instanceof EditOutcome.Edited edited) {
            send(ctx, edited.now());
        } else if (outcome instanceof EditOutcome.Conflict conflict) {
            throw Preconditions.conflict(conflict.current());
        } else if (outcome instanceof EditOutcome.NotFound missing) {
            throw new ProblemException(Problem.notFound(missing.what()));
        } else if (outcome instanceof EditOutcome.Refused refused) {
            throw new ProblemException(Problem.of(HttpStatus.CONFLICT_409, refused.why()));
        }
    }

    private void send(Context ctx, Revised now) throws IOException {
        ObjectNode json = IncidentAnswer.of(now);
        byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        Answers.sendAs(
                Preconditions.tag(now, state),
                ctx,
                Format.GEOJSON.mediaType(),
                Answers.REVALIDATE,
                out -> out.write(bytes));
    }

    static JsonNode body(Context ctx, List<String> types) throws IOException {
        try {
            return JsonAnswers.read(RequestBody.read(ctx, types, LIMIT).bytes());
        } catch (JsonProcessingException e) {
            throw new ProblemException(Problem.of(HttpStatus.BAD_REQUEST_400, "Broken JSON: " + JsonFault.describe(e)));
        }
    }

    static Editing editing(JsonNode json) {
        String by = Optional.of(json.path("by").asText("").strip())
                .filter(name -> !name.isEmpty())
                .orElse(SOMEBODY);
        return new Editing(by, json.path("why").asText(""));
    }
}
