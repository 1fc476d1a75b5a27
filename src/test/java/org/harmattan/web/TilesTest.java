package org.harmattan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TilesTest {

    @ParameterizedTest
    @CsvSource({
        "'https://tiles.example.org/{z}/{x}/{y}.png', https://tiles.example.org",
        "'https://{s}.tiles.example.org/{z}/{x}/{y}.png?key=1', https://*.tiles.example.org",
        "'http://127.0.0.1:8080/{z}/{x}/{y}', http://127.0.0.1:8080",
        "'http://[::1]:8080/{z}/{x}/{y}', http://[::1]:8080"
    })
    void thePageMayFetchPicturesFromTheirHostAndNothingElse(String url, String source) {
        HttpFields.Mutable fields = HttpFields.build();
        new SecurityHeaders(Optional.of(new Tiles(url, "Survey"))).putInto(fields);

        String policy = fields.get("Content-Security-Policy");
        Map<String, String> directives = directives(policy);
        assertThat(directives.get("img-src")).isEqualTo("'self' data: " + source);
        assertThat(directives.get("default-src")).isEqualTo("'self'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tiles.example.org/{z}/{x}.png",
                "ftp://tiles.example.org/{z}/{x}/{y}.png",
                "https://tiles.example.org;script-src */{z}/{x}/{y}.png",
                "https://tiles.example.org /{z}/{x}/{y}.png",
                "https://a b/{z}/{x}/{y}.png",
                "tiles/{z}/{x}/{y}.png"
            })
    void whatIsNoAddressOfTilesIsRefusedWithAnExample(String url) {
        assertThatThrownBy(() -> new Tiles(url, "Survey"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https://tiles.example.org/{z}/{x}/{y}.png")
                .hasMessageContaining(url);
    }

    @Test
    void whoseMapItIsMustBeSaid() {
        assertThatThrownBy(() -> new Tiles("https://tiles.example.org/{z}/{x}/{y}.png", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("attribution");
    }

    private static Map<String, String> directives(String policy) {
        return Arrays.stream(policy.split("; "))
                .collect(Collectors.toMap(
                        part -> part.substring(0, part.indexOf(' ')), part -> part.substring(part.indexOf(' ') + 1)));
    }
}
