package org.harmattan.evaluate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is measured. Shares are 0 to 1. */
public enum Measure {
    ARTICLES("articles", Unit.COUNT),

    NEWS_EXPECTED("incidents told as news", Unit.COUNT),
    NEWS_PRECISION("incidents, precision", Unit.SHARE),
    NEWS_RECALL("incidents, recall", Unit.SHARE),
    NEWS_F1("incidents, F1", Unit.SHARE),
    ALL_EXPECTED("incidents, background included", Unit.COUNT),
    ALL_PRECISION("with background, precision", Unit.SHARE),
    ALL_RECALL("with background, recall", Unit.SHARE),
    ALL_F1("with background, F1", Unit.SHARE),
    MATCHED("matched incidents", Unit.COUNT),
    SUB_EVENT_TYPE("sub-event type", Unit.SHARE),
    EVENT_TYPE("event type", Unit.SHARE),
    GROUP("group", Unit.SHARE),
    TARGET("target", Unit.SHARE),
    KILLED_RANGE("killed, lowest and highest", Unit.SHARE),
    KILLED("killed, best too", Unit.SHARE),
    WOUNDED("wounded, lowest and highest", Unit.SHARE),
    DATE("date exact", Unit.SHARE),
    CONTESTED("contested", Unit.SHARE),
    BACKGROUND("background", Unit.SHARE),
    STANCES("stances of the accounts, overlap", Unit.SHARE),
    WITHOUT_INCIDENT("articles without incident", Unit.COUNT),
    STAYED_EMPTY("of these nothing found", Unit.COUNT),

    PLACES_EXPECTED("places named", Unit.COUNT),
    PLACES_PRECISION("places, precision", Unit.SHARE),
    PLACES_RECALL("places, recall", Unit.SHARE),
    PLACES_F1("places, F1", Unit.SHARE),
    REJECTED_EXPECTED("names that are no place here", Unit.COUNT),
    REJECTED_KEPT("of these not taken for one", Unit.COUNT),
    LOCATABLE("places found that have a position", Unit.COUNT),
    WITHIN_10("within 10 km", Unit.SHARE),
    WITHIN_25("within 25 km", Unit.SHARE),
    NEAR_OR_AROUND("within 25 km, or an area around", Unit.SHARE),
    WITHIN_161("within 161 km", Unit.SHARE),
    MEDIAN_ERROR("median error", Unit.KILOMETRES),
    EXACT_PLACE("exactly the place", Unit.SHARE),
    UNKNOWN_EXPECTED("names found that no gazetteer has", Unit.COUNT),
    LEFT_UNRESOLVED("of these left unresolved", Unit.SHARE),
    EXPRESSIONS_EXPECTED("spatial expressions", Unit.COUNT),
    FOOTPRINT_CONTAINS("footprint holds what it must", Unit.SHARE),
    FOOTPRINT_EXCLUDES("footprint holds nothing it must not", Unit.SHARE),
    FOOTPRINT_RIGHT("footprint right", Unit.SHARE),
    BEST_POINT("best point where it should be", Unit.SHARE),

    RELIABILITY_ERROR("confidence, reliability error", Unit.SHARE),
    BRIER("confidence, Brier score", Unit.SHARE),
    CONSTANT_BRIER("Brier score of the best constant", Unit.SHARE),
    FIELD_RELIABILITY_ERROR("fields' confidence, reliability error", Unit.SHARE),
    FIELD_BRIER("fields' confidence, Brier score", Unit.SHARE),
    FIELD_CONSTANT_BRIER("fields' Brier score of the best constant", Unit.SHARE);

    private enum Unit {
        COUNT("%.0f"),
        SHARE("%.3f"),
        KILOMETRES("%.1f km");

        private final String format;

        Unit(String format) {
            this.format = format;
        }
    }

    private final String label;
    private final Unit unit;

    Measure(String label, Unit unit) {
        this.label = label;
        this.unit = unit;
    }

    /** What a reader sees. */
    public String label() {
        return label;
    }

    /** The name in JSON, such as {@code news_f1}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Measure> findByKey(String key) {
        return Arrays.stream(values())
                .filter(measure -> measure.key().equals(key))
                .findFirst();
    }

    String format(double value) {
        return String.format(Locale.ROOT, unit.format, value);
    }
}
