package org.harmattan.geoparse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words whose shapes random texts found hard: the point lies in the shape, and there is one. */
class HardShapesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Des tirs ont été entendus au nord d'Eknewan, au Niger.",
                "Shots were heard in northern Eknewan in Niger.",
                "Des tirs ont été entendus au nord-est de Kouri Bougoudi, au Tchad.",
                "A train was stopped in the north-east of Russia.",
                "A mine opened in north-western Australia.",
                "Un avion est tombé dans le nord-ouest du Canada.",
            })
    void thePointLiesInTheShape(String text) {
        Located located = Geoparsers.located(text);
        assertThat(located.footprint().isValid()).isTrue();
        assertThat(located.footprint().getArea()).isPositive();
        assertThat(located.covers(located.point())).isTrue();
        assertThat(located.uncertaintyMetres()).isPositive();
    }
}
