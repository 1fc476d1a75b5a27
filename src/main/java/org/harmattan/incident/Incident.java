package org.harmattan.incident;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.text.Phrase;

/**
 * One kind of event, by the same actors, at one place, on one day or one unbroken run of days.
 *
 * @param id stable: the same article always gives the same ids
 * @param title one line that says what, where and by whom
 * @param when the days
 * @param type ACLED's sub-event type
 * @param group the one held responsible
 * @param actor1 first party, as ACLED codes it: the attacker where there is one
 * @param actor2 second party
 * @param target the target in short labels
 * @param casualties the human cost over all accounts
 * @param location where
 * @param confidence probability, 0 to 1, that an analyst would sign it as it stands
 * @param status where it stands in review
 * @param background told as context, not as the news
 * @param contested whether accounts disagree on victims or numbers
 * @param accounts every source's version, in the order of the text
 * @param evidence words that support the fields; empty only when it was imported
 * @param article id of the article it was first found in; of an imported one any text, such as its id at the source
 * @param reports all articles that tell of it, {@code article} among them unless it was imported
 * @param gazetteerVersion version of the gazetteer that placed it
 * @param origin whether it was read from an article or imported
 * @param fieldConfidence probability, 0 to 1, that a field is right, of those that were read; a person's own and
 *     imported ones have none
 */
public record Incident(
        String id,
        Phrase title,
        DateRange when,
        SubEventType type,
        Actor group,
        Optional<Actor> actor1,
        Optional<Actor> actor2,
        Optional<String> target,
        Casualties casualties,
        Location location,
        double confidence,
        Status status,
        boolean background,
        boolean contested,
        List<Account> accounts,
        List<Evidence> evidence,
        String article,
        List<Report> reports,
        String gazetteerVersion,
        Origin origin,
        Map<CodedField, Double> fieldConfidence) {

    /** Copies the lists and checks what holds of every incident. */
    public Incident {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " is not between 0 and 1");
        }
        if (evidence.isEmpty() && origin instanceof Origin.FromArticle) {
            throw new IllegalArgumentException("incident " + id + " has no evidence");
        }
        String first = article;
        if (origin instanceof Origin.FromArticle
                && reports.stream().noneMatch(report -> report.article().equals(first))) {
            throw new IllegalArgumentException("incident " + id + " does not report its own article " + article);
        }
        accounts = List.copyOf(accounts);
        evidence = List.copyOf(evidence);
        reports = List.copyOf(reports);
        EnumMap<CodedField, Double> fields = new EnumMap<>(CodedField.class);
        fields.putAll(fieldConfidence);
        fields.forEach((field, sure) -> {
            if (!(sure >= 0 && sure <= 1)) {
                throw new IllegalArgumentException(
                        "the confidence of " + field.key() + ", " + sure + ", is not between 0 and 1");
            }
        });
        fieldConfidence = Collections.unmodifiableMap(fields);
    }

    /** An incident whose fields have no confidence of their own. */
    public Incident(
            String id,
            Phrase title,
            DateRange when,
            SubEventType type,
            Actor group,
            Optional<Actor> actor1,
            Optional<Actor> actor2,
            Optional<String> target,
            Casualties casualties,
            Location location,
            double confidence,
            Status status,
            boolean background,
            boolean contested,
            List<Account> accounts,
            List<Evidence> evidence,
            String article,
            List<Report> reports,
            String gazetteerVersion,
            Origin origin) {
        this(
                id,
                title,
                when,
                type,
                group,
                actor1,
                actor2,
                target,
                casualties,
                location,
                confidence,
                status,
                background,
                contested,
                accounts,
                evidence,
                article,
                reports,
                gazetteerVersion,
                origin,
                Map.of());
    }

    /** An incident read from an article, whose fields have no confidence of their own yet. */
    public Incident(
            String id,
            Phrase title,
            DateRange when,
            SubEventType type,
            Actor group,
            Optional<Actor> actor1,
            Optional<Actor> actor2,
            Optional<String> target,
            Casualties casualties,
            Location location,
            double confidence,
            Status status,
            boolean background,
            boolean contested,
            List<Account> accounts,
            List<Evidence> evidence,
            String article,
            List<Report> reports,
            String gazetteerVersion) {
        this(
                id,
                title,
                when,
                type,
                group,
                actor1,
                actor2,
                target,
                casualties,
                location,
                confidence,
                status,
                background,
                contested,
                accounts,
                evidence,
                article,
                reports,
                gazetteerVersion,
                new Origin.FromArticle());
    }
}
