package org.harmattan.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.geo.BBox;
import org.harmattan.geo.Geometries;
import org.harmattan.geo.LonLat;
import org.harmattan.text.Article;
import org.harmattan.text.DatePrecision;
import org.harmattan.text.Language;
import org.harmattan.text.Phrase;
import org.harmattan.text.Qualifier;
import org.harmattan.text.Span;
import org.locationtech.jts.geom.Geometry;

/** Invented incidents of an invented article: one placed, one contested, one unplaced, one background. */
public final class IncidentFixtures {

    public static final LocalDate PUBLISHED = LocalDate.of(2019, 6, 12);

    private static final String TEXT =
            "Le 10 juin, des hommes armés ont attaqué \"Sobane Da\"; trente-cinq villageois ont été tués 😢.\n"
                    + "Le gouvernement parle de 35 morts, le maire de 95.\n"
                    + "Une mine a sauté quelque part sous un camion, blessant 4 soldats.\n"
                    + "=SOMME(A1) En mars, 160 Peuls avaient été tués à Ogossagou.";

    private IncidentFixtures() {}

    /** The article in which all of them stand. */
    public static Article article() {
        return new Article(
                "article-1",
                Optional.of(PUBLISHED),
                Optional.of(Language.FRENCH),
                Optional.of("Mali : un village attaqué"),
                Optional.of("L'Écho du Séno"),
                Optional.of("https://example.org/sobane"),
                TEXT);
    }

    /** All four, in the order of the text. */
    public static List<Incident> all() {
        return List.of(placed(), contested(), unplaced(), background());
    }

    /** A dated attack on a village, with an alternative that was not taken. */
    public static Incident placed() {
        return incident(
                        "article-1-1",
                        SubEventType.ATTACK,
                        new Actor(Optional.empty(), Actor.UNIDENTIFIED, "Unidentified Armed Group (Mali)"))
                .when(DateRange.day(LocalDate.of(2019, 6, 10)))
                .actor2(new Actor(Optional.of("civilians-ml"), "Civilians", "Civilians (Mali)"))
                .target("Civilians")
                .killed(new CountRange(35, 35, 35), new SideToll("Civilians", "villageois", 35, 35, Qualifier.EXACT))
                .location(sobane())
                .evidence("attaqué \"Sobane Da\"", "place")
                .evidence("trente-cinq villageois ont été tués 😢", "killed_min")
                .build();
    }

    /** The same village, told twice with different numbers; wounded too. */
    public static Incident contested() {
        return incident(
                        "article-1-2",
                        SubEventType.ARMED_CLASH,
                        new Actor(Optional.of("dna"), "Dan Na Ambassagou", "Dan Na Ambassagou"))
                .when(DateRange.between(LocalDate.of(2019, 6, 3), LocalDate.of(2019, 6, 9), DatePrecision.WEEK))
                .actor1(new Actor(Optional.of("dna"), "Dan Na Ambassagou", "Dan Na Ambassagou"))
                .killed(new CountRange(35, 35, 95), new SideToll("Civilians", "morts", 35, 95, Qualifier.ABOUT))
                .wounded(new CountRange(1, 2, 3))
                .location(sobane())
                .contested()
                .account("gouvernement", Stance.CONFIRMS, 35, "Le gouvernement parle de 35 morts")
                .account("maire", Stance.ALLEGES, 95, "le maire de 95")
                .evidence("Le gouvernement parle de 35 morts, le maire de 95.", "killed_max")
                .build();
    }

    /** A mine that nobody places: no start date, only wounded. */
    public static Incident unplaced() {
        return incident(
                        "article-1-3",
                        SubEventType.REMOTE_EXPLOSIVE,
                        new Actor(Optional.of("jnim"), "JNIM", "JNIM: Group for Support of Islam and Muslims"))
                .wounded(new CountRange(4, 4, 4))
                .location(new Location.Unplaced(
                        Optional.of("Mali"), List.of(new Phrase("place.none", Map.of(), "no place is named"))))
                .evidence("Une mine a sauté quelque part", "sub_event_type")
                .build();
    }

    /** An earlier massacre, told as context; nobody knows in which country the text means it. */
    public static Incident background() {
        return incident(
                        "article-1-4",
                        SubEventType.ATTACK,
                        new Actor(Optional.empty(), Actor.UNIDENTIFIED, "Unidentified"))
                .when(DateRange.between(LocalDate.of(2019, 3, 1), LocalDate.of(2019, 3, 31), DatePrecision.MONTH))
                .killed(new CountRange(160, 160, 160), new SideToll("Civilians", "Peuls", 160, 160, Qualifier.AT_LEAST))
                .sharedToll()
                .location(new Location.Unplaced(Optional.empty(), List.of()))
                .isBackground()
                .evidence("=SOMME(A1) En mars, 160 Peuls", "killed_min")
                .build();
    }

    private static Location.Placed sobane() {
        return new Location.Placed(
                new LonLat(-3.0512, 14.2731),
                square(-3.0512, 14.2731, 0.05),
                Optional.of("ml-sobane-da"),
                Optional.of("Sobane Da"),
                Optional.of("Mali"),
                Optional.of("Mopti"),
                Optional.empty(),
                GeoPrecision.EXACT,
                WherePrecision.EXACT,
                1500.5,
                List.of(new Alternative(
                        "Sobane",
                        "Burkina Faso",
                        new LonLat(-0.5, 12.25),
                        0.125,
                        new Phrase("place.other-country", Map.of("country", "Burkina Faso"), "lies in Burkina Faso"))),
                List.of(new Phrase(
                        "place.exact", Map.of("name", "Sobane Da", "kind", "village"), "the village itself")));
    }

    /** An axis-parallel square around a position; half the side in degrees. */
    public static Geometry square(double lon, double lat, double half) {
        return Geometries.box(new BBox(lon - half, lat - half, lon + half, lat + half));
    }

    /** A builder for incidents of {@link #article()}. */
    public static IncidentBuilder incident(String id, SubEventType type, Actor group) {
        return new IncidentBuilder(article(), id, type, group);
    }

    /** The quote of those words where they first stand in the article. */
    static Quote quote(Article article, String words) {
        int start = article.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return Quote.of(article.id(), article.text(), new Span(start, start + words.length()));
    }
}
