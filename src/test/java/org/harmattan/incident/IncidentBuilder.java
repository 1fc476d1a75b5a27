package org.harmattan.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.text.Article;
import org.harmattan.text.Phrase;

/** Builds incidents for tests, undated and unplaced unless told otherwise. */
public final class IncidentBuilder {

    private final Article article;
    private final String id;
    private final SubEventType type;
    private final Actor group;
    private final List<SideToll> tolls = new ArrayList<>();
    private final List<Account> accounts = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private DateRange when;
    private Optional<Actor> actor1 = Optional.empty();
    private Optional<Actor> actor2 = Optional.empty();
    private Optional<String> target = Optional.empty();
    private Optional<CountRange> killed = Optional.empty();
    private Optional<CountRange> wounded = Optional.empty();
    private Location location = new Location.Unplaced(Optional.empty(), List.of());
    private Status status = Status.EXTRACTED;
    private Origin origin = new Origin.FromArticle();
    private Optional<String> publisher;
    private double confidence = 0.75;
    private Map<CodedField, Double> fieldConfidence = Map.of();
    private boolean shared;
    private boolean background;
    private boolean contested;

    IncidentBuilder(Article article, String id, SubEventType type, Actor group) {
        this.article = article;
        this.id = id;
        this.type = type;
        this.group = group;
        this.when = DateRange.undated(article.published());
        this.publisher = article.publisher();
    }

    public IncidentBuilder when(DateRange days) {
        when = days;
        return this;
    }

    public IncidentBuilder actor1(Actor actor) {
        actor1 = Optional.of(actor);
        return this;
    }

    public IncidentBuilder actor2(Actor actor) {
        actor2 = Optional.of(actor);
        return this;
    }

    public IncidentBuilder target(String label) {
        target = Optional.of(label);
        return this;
    }

    public IncidentBuilder killed(CountRange count, SideToll... sides) {
        killed = Optional.of(count);
        tolls.addAll(List.of(sides));
        return this;
    }

    public IncidentBuilder wounded(CountRange count) {
        wounded = Optional.of(count);
        return this;
    }

    public IncidentBuilder location(Location where) {
        location = where;
        return this;
    }

    public IncidentBuilder status(Status other) {
        status = other;
        return this;
    }

    public IncidentBuilder origin(Origin from) {
        origin = from;
        return this;
    }

    public IncidentBuilder publisher(String name) {
        publisher = Optional.of(name);
        return this;
    }

    public IncidentBuilder confidence(double probability) {
        confidence = probability;
        return this;
    }

    public IncidentBuilder sharedToll() {
        shared = true;
        return this;
    }

    public IncidentBuilder isBackground() {
        background = true;
        return this;
    }

    public IncidentBuilder contested() {
        contested = true;
        return this;
    }

    /** A source's version with an exact number, in words of the article. */
    public IncidentBuilder account(String by, Stance stance, int dead, String words) {
        accounts.add(new Account(
                by,
                stance,
                Optional.of(CountRange.exactly(dead)),
                Optional.of("morts"),
                IncidentFixtures.quote(article, words)));
        return this;
    }

    public IncidentBuilder fieldConfidence(Map<CodedField, Double> value) {
        fieldConfidence = value;
        return this;
    }

    /** Words of the article that support a property. */
    public IncidentBuilder evidence(String words, String supports) {
        evidence.add(new Evidence(IncidentFixtures.quote(article, words), supports));
        return this;
    }

    /** The incident; without evidence given, the article's first word is its evidence. */
    public Incident build() {
        if (evidence.isEmpty()) {
            evidence("Le", "sub_event_type");
        }
        Report report = new Report(article.id(), article.title(), publisher, article.published(), article.url());
        return new Incident(
                id,
                new Phrase(
                        "title.event",
                        Map.of("type", type.label(), "group", group.label()),
                        type.label() + ", " + group.label()),
                when,
                type,
                group,
                actor1,
                actor2,
                target,
                new Casualties(killed, wounded, tolls, shared),
                location,
                confidence,
                status,
                background,
                contested,
                accounts,
                evidence,
                article.id(),
                List.of(report),
                "sahel-1",
                origin,
                fieldConfidence);
    }
}
