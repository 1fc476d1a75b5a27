package org.harmattan.web.ogc;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the standard interface that share a server for their class. */
abstract class ApiTest {

    static ApiFixture api;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        api = new ApiFixture(folder);
    }

    @AfterAll
    static void stop() {
        api.close();
    }
}
