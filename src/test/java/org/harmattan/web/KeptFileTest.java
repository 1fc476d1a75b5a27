package org.harmattan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class KeptFileTest {

    @Test
    void theStateTellsContentsApartThatLookAlikeToJava() {
        assertThat("const Aa = 1;").hasSameHashCodeAs("const BB = 1;");
        assertThat(file("const Aa = 1;").state())
                .isNotEqualTo(file("const BB = 1;").state());
        assertThat(file("const Aa = 1;").state())
                .isEqualTo(file("const Aa = 1;").state());
    }

    @Test
    void whatIsPackedIsTheSame() throws IOException {
        KeptFile file = file("Ménaka");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(file.zipped())).readAllBytes())
                .isEqualTo(file.plain());
    }

    private static KeptFile file(String text) {
        return KeptFile.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
