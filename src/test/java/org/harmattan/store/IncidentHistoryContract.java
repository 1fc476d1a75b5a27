package org.harmattan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.harmattan.incident.Account;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentChange;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.incident.Origin;
import org.harmattan.incident.Report;
import org.harmattan.incident.Status;
import org.harmattan.incident.SubEventType;
import org.harmattan.query.IncidentQuery;
import org.harmattan.text.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store must do when people change incidents. */
abstract class IncidentHistoryContract extends StoreContract {

    private static final Editing AWA = new Editing("Awa", "seen on the spot");
    private static final String ID = "article-1-1";
    private static final String OTHER = "article-1-2";

    @BeforeEach
    void fill() {
        store.save(IncidentFixtures.article(), IncidentFixtures.all());
    }

    @Test
    void whatWasMergedWithOthersDataKeepsTheirNames() {
        Incident imported = new IncidentChange(IncidentFixtures.placed())
                .id("acled-1")
                .status(Status.IMPORTED)
                .origin(new Origin.Imported("ACLED", "MLI1", "terms", Optional.empty()))
                .result();
        try (BulkLoad load = store.beginBulk()) {
            load.put(imported);
            load.commit();
        }
        store.merge(ID, List.of("acled-1"), AWA);
        Incident merged = store.findById(ID).orElseThrow();
        assertThat(merged.origin()).isEqualTo(new Origin.FromArticle(List.of("ACLED")));
        IncidentQuery without =
                IncidentQuery.builder().withoutSources(Set.of("acled")).build();
        assertThat(without.matches(merged)).isFalse();
        assertThat(store.count(without)).isEqualTo(3);
        store.split(ID, 2, List.of(merged, merged), AWA);
        assertThat(store.findById(ID + ".2").orElseThrow().origin().mergedSources())
                .containsExactly("ACLED");
        store.restore(ID, 3, 1, AWA);
        assertThat(store.findById(ID)).contains(IncidentFixtures.placed());
        assertThat(store.count(without)).isEqualTo(4);
    }

    @Test
    void whatNobodyChangedHasOneRevision() {
        Revised now = store.findRevised(ID).orElseThrow();
        assertThat(now.revision()).isEqualTo(1);
        assertThat(now.incident()).isEqualTo(IncidentFixtures.placed());
        assertThat(now.mergedInto()).isEmpty();
        assertThat(store.listRevisions(ID))
                .containsExactly(new Revision(
                        1, now.changed(), "Harmattan", "", Revision.Kind.EXTRACTED, IncidentFixtures.placed()));
        assertThat(store.findRevision(ID, 2)).isEmpty();
        assertThat(store.findRevised("nobody")).isEmpty();
        assertThat(store.listRevisions("nobody")).isEmpty();
    }

    @Test
    void anEditIsSeenEverywhereAndTheStateBeforeIsKept() {
        long revision = store.revision();
        Instant before = Instant.now().minusMillis(2);
        Incident edited = new IncidentChange(IncidentFixtures.placed())
                .target(Optional.of("Éleveurs"))
                .type(SubEventType.ARMED_CLASH)
                .location(RandomIncidents.placed(5, 15, IncidentFixtures.square(5, 15, 0.1)))
                .result();
        assertThat(store.edit(ID, 1, edited, AWA)).isInstanceOfSatisfying(EditOutcome.Edited.class, outcome -> {
            assertThat(outcome.now().revision()).isEqualTo(2);
            assertThat(outcome.now()).isEqualTo(store.findRevised(ID).orElseThrow());
        });
        assertThat(store.findById(ID)).contains(edited);
        assertThat(found("eleveurs")).containsExactly(ID);
        assertThat(found("sobane")).contains(OTHER);
        Instant changed = store.findRevised(ID).orElseThrow().changed();
        assertThat(ids(IncidentQuery.builder().since(Optional.of(changed)).build()))
                .contains(ID);
        assertThat(store.revision()).isGreaterThan(revision);
        assertThat(store.listRevisions(ID))
                .extracting(Revision::state)
                .containsExactly(IncidentFixtures.placed(), edited);
        assertThat(store.findRevision(ID, 2)).hasValueSatisfying(last -> {
            assertThat(last.by()).isEqualTo("Awa");
            assertThat(last.why()).isEqualTo("seen on the spot");
            assertThat(last.what()).isEqualTo(Revision.Kind.EDITED);
            assertThat(last.at()).isBetween(before, Instant.now());
        });
    }

    @Test
    void whoWasTooLateIsShownWhatThereIs() {
        store.edit(ID, 1, with(Status.CONFIRMED), AWA);
        long revision = store.revision();
        assertThat(store.edit(ID, 1, with(Status.REJECTED), AWA))
                .isEqualTo(new EditOutcome.Conflict(store.findRevised(ID).orElseThrow()));
        assertThat(store.split(ID, 1, List.of(with(Status.EXTRACTED), with(Status.EXTRACTED)), AWA))
                .isInstanceOf(EditOutcome.Conflict.class);
        assertThat(store.restore(ID, 1, 1, AWA)).isInstanceOf(EditOutcome.Conflict.class);
        assertThat(store.findById(ID)).map(Incident::status).contains(Status.CONFIRMED);
        assertThat(store.revision()).isEqualTo(revision);
    }

    @Test
    void whatIsNotThereCannotBeChanged() {
        Incident nobody =
                new IncidentChange(IncidentFixtures.placed()).id("nobody").result();
        assertThat(store.edit("nobody", 1, nobody, AWA)).isInstanceOf(EditOutcome.NotFound.class);
        assertThat(store.merge(ID, List.of("nobody"), AWA))
                .isEqualTo(new EditOutcome.NotFound("There is no incident nobody."));
        assertThat(store.restore(ID, 1, 7, AWA)).isInstanceOf(EditOutcome.NotFound.class);
        assertThat(store.merge(ID, List.of(ID), AWA)).isInstanceOf(EditOutcome.Refused.class);
        assertThat(store.split(ID, 1, List.of(IncidentFixtures.placed()), AWA)).isInstanceOf(EditOutcome.Refused.class);
        assertThatThrownBy(() -> store.edit(ID, 1, nobody, AWA)).isInstanceOf(IllegalArgumentException.class);
        assertThat(store.listRevisions(ID)).hasSize(1);
    }

    @Test
    void aRejectedIncidentIsOutOfTheListsAndCanComeBack() {
        store.edit(ID, 1, with(Status.REJECTED), AWA);
        assertThat(store.merge(OTHER, List.of(ID), AWA))
                .isEqualTo(new EditOutcome.Refused("Incident " + ID + " is rejected: restore it first."));
        assertThat(ids(IncidentQuery.all())).doesNotContain(ID);
        assertThat(ids(IncidentQuery.builder().statuses(Set.of(Status.REJECTED)).build()))
                .containsExactly(ID);
        store.restore(ID, 2, 1, AWA);
        assertThat(ids(IncidentQuery.all())).contains(ID);
        assertThat(store.listRevisions(ID))
                .extracting(Revision::what)
                .containsExactly(Revision.Kind.EXTRACTED, Revision.Kind.REJECTED, Revision.Kind.RESTORED);
        assertThat(store.findRevised(ID).orElseThrow().revision()).isEqualTo(3);
    }

    @Test
    void aMergeKeepsWhatEveryArticleTellsAndCanBeUndone() {
        Article second = Article.of("article-2", "Le maire de 95 morts.");
        Report report =
                new Report("article-2", Optional.empty(), Optional.of("AFP"), Optional.empty(), Optional.empty());
        Incident told = new IncidentChange(IncidentFixtures.contested())
                .id("article-2-1")
                .article("article-2")
                .reports(List.of(report))
                .result();
        store.save(second, List.of(told));
        store.merge(ID, List.of("article-2-1", OTHER), AWA);

        Incident kept = store.findById(ID).orElseThrow();
        assertThat(kept.reports()).extracting(Report::article).containsExactly("article-1", "article-2");
        assertThat(kept.accounts()).extracting(Account::by).containsExactly("gouvernement", "maire");
        assertThat(kept.evidence())
                .containsAll(IncidentFixtures.placed().evidence())
                .containsAll(told.evidence());
        assertThat(kept.casualties().killed()).contains(new CountRange(35, 35, 95));
        assertThat(kept.contested()).isTrue();
        assertThat(ids(IncidentQuery.all())).contains(ID).doesNotContain(OTHER, "article-2-1");
        assertThat(store.findRevised(OTHER)).hasValueSatisfying(other -> {
            assertThat(other.incident().status()).isEqualTo(Status.MERGED);
            assertThat(other.mergedInto()).contains(ID);
        });
        assertThat(store.merge("article-1-3", List.of(OTHER), AWA)).isInstanceOf(EditOutcome.Refused.class);
        assertThat(store.listByArticle("article-2")).extracting(Incident::id).contains(ID);

        store.restore(ID, 2, 1, AWA);
        assertThat(store.findById(ID)).contains(IncidentFixtures.placed());
        assertThat(store.findById(OTHER)).contains(IncidentFixtures.contested());
        assertThat(store.findById("article-2-1")).contains(told);
    }

    @Test
    void oneThatWasMergedCanComeBackAlone() {
        store.merge(ID, List.of(OTHER), AWA);
        store.restore(OTHER, 2, 1, AWA);
        assertThat(store.findById(OTHER)).contains(IncidentFixtures.contested());
        assertThat(store.findRevised(OTHER).orElseThrow().mergedInto()).isEmpty();
        assertThat(store.findById(ID).orElseThrow().accounts()).hasSize(2);
        store.edit(
                OTHER,
                3,
                new IncidentChange(IncidentFixtures.contested())
                        .target(Optional.of("x"))
                        .result(),
                AWA);
        store.restore(ID, 2, 1, AWA);
        assertThat(store.findById(OTHER).flatMap(Incident::target))
                .as("what was done since stays")
                .contains("x");
    }

    @Test
    void aSplitGivesPartsIdsOfTheirOwnAndCanBeUndone() {
        Incident first = new IncidentChange(IncidentFixtures.placed())
                .target(Optional.of("first"))
                .result();
        Incident second = new IncidentChange(IncidentFixtures.placed())
                .target(Optional.of("second"))
                .result();
        store.split(ID, 1, List.of(first, second, second), AWA);
        assertThat(store.findById(ID)).contains(first);
        assertThat(store.findById(ID + ".2").flatMap(Incident::target)).contains("second");
        assertThat(store.listRevisions(ID + ".3")).singleElement().satisfies(revision -> {
            assertThat(revision.what()).isEqualTo(Revision.Kind.SPLIT);
            assertThat(revision.by()).isEqualTo("Awa");
        });
        store.restore(ID, 2, 1, AWA);
        assertThat(store.findById(ID)).contains(IncidentFixtures.placed());
        assertThat(ids(IncidentQuery.all())).contains(ID).doesNotContain(ID + ".2", ID + ".3");
        store.split(ID, 3, List.of(first, second), AWA);
        assertThat(store.findById(ID + ".4")).isPresent();
    }

    @Test
    void partsOfAnImportedIncidentDoNotClaimItsPlaceInTheSource() {
        Incident imported = new IncidentChange(IncidentFixtures.placed())
                .id("ACLED-7")
                .origin(new Origin.Imported("ACLED", "7", "licence", Optional.empty()))
                .result();
        store.save(Article.of("a", "A."), List.of(imported));
        store.split("ACLED-7", 1, List.of(imported, imported), AWA);
        assertThat(store.findById("ACLED-7.2").orElseThrow().origin())
                .isEqualTo(new Origin.Imported("ACLED", "7.2", "licence", Optional.empty()));
    }

    @Test
    void theSameArticleAgainLeavesTheWorkOfPeopleAlone() {
        store.edit(ID, 1, with(Status.CONFIRMED), AWA);
        assertThat(store.save(IncidentFixtures.article(), IncidentFixtures.all()))
                .isEqualTo(SaveOutcome.ALREADY_THERE);
        assertThat(store.findById(ID)).map(Incident::status).contains(Status.CONFIRMED);
    }

    @Test
    void statesOfEveryKindOfIncidentComeBackUnchanged() {
        List<Incident> all = new RandomIncidents(21).incidents(80);
        store.save(Article.of("random", "Random."), all);
        for (Incident incident : all) {
            Status other = incident.status() == Status.REJECTED ? Status.CONFIRMED : Status.REJECTED;
            store.edit(
                    incident.id(), 1, new IncidentChange(incident).status(other).result(), AWA);
            assertThat(store.findRevision(incident.id(), 1).orElseThrow().state())
                    .isEqualTo(incident);
            store.restore(incident.id(), 2, 1, AWA);
            assertThat(store.findById(incident.id())).contains(incident);
        }
    }

    private static Incident with(Status status) {
        return new IncidentChange(IncidentFixtures.placed()).status(status).result();
    }

    private List<String> found(String text) {
        return ids(IncidentQuery.builder().text(Optional.of(text)).build());
    }

    private List<String> ids(IncidentQuery query) {
        List<String> ids = new ArrayList<>();
        store.find(query, incident -> ids.add(incident.id()));
        return ids;
    }
}
