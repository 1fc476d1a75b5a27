package org.harmattan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.harmattan.incident.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownActorsTest {

    private static final KnownActors ACTORS = Extractors.knownActors();

    @ParameterizedTest
    @CsvSource({
        "JNIM: Group for Support of Islam and Muslims, 2020-01-01, JNIM, 2",
        "JNIM: Group to Support Islam, 2020-01-01, JNIM, 2",
        "Islamic State (Greater Sahara), 2019-01-01, ISGS, 2",
        "Islamic State Sahel Province (ISSP), 2023-01-01, ISGS, 2",
        "Military Forces of Mali (2013-), 2019-01-01, FAMa, 1",
        "Military Forces of Mali (2021-), 2022-01-01, FAMa, 1",
        "Military Forces of France (2017-), 2021-01-03, Barkhane, 8",
        "Military Forces of France (2012-2017), 2013-01-20, Serval, 8",
        "Government of Mali, 2020-01-01, FAMa, 1",
        "Government of Burkina Faso, 2020-01-01, FDS Burkina, 8",
        "Civilians (Mali), 2020-01-01, Civilians, 7",
        "Civilians (Sweden), 2020-01-01, Civilians, 7",
        "Protesters (Burkina Faso), 2020-01-01, Protesters, 6",
        "Unidentified Armed Group (Mali), 2020-01-01, Unidentified, 3",
        "Dan Na Ambassagou, 2020-01-01, Dan Na Ambassagou, 4",
        "dan na ambassagou, 2020-01-01, Dan Na Ambassagou, 4"
    })
    void namesOfOtherDataSetsLeadToActorsOfTheLexicon(String name, LocalDate day, String label, int inter) {
        Actor actor = ACTORS.find(name, Optional.of(day));
        assertThat(actor.label()).isEqualTo(label);
        assertThat(actor.name()).isEqualTo(name);
        assertThat(actor.id()).isPresent();
        assertThat(ACTORS.findInter(actor, Optional.of("Mali"))).contains(inter);
    }

    @Test
    void anUnknownActorKeepsItsNameWithoutTheYears() {
        assertThat(ACTORS.find("Military Forces of Atlantis (1999-)", Optional.empty()))
                .isEqualTo(new Actor(
                        Optional.empty(), "Military Forces of Atlantis", "Military Forces of Atlantis (1999-)"));
        assertThat(ACTORS.find("Unidentified Gunmen", Optional.empty()).label()).isEqualTo(Actor.UNIDENTIFIED);
        assertThat(ACTORS.findInter(new Actor(Optional.empty(), "x", "x"), Optional.empty()))
                .isEmpty();
    }

    @Test
    void statesAreKnownByTheirForces() {
        Actor army = ACTORS.find("Military Forces of Mali (2021-)", Optional.empty());
        assertThat(ACTORS.findState(army)).contains("ML");
        assertThat(ACTORS.findState(ACTORS.find("JNIM", Optional.empty()))).isEmpty();
    }
}
