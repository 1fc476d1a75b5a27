package org.harmattan.browser;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Tests on the whole program, with its gazetteer and its seed article. */
abstract class ProgramTest extends BrowserTest<Program> {

    @TempDir
    static Path data;

    @Override
    final Program build() throws Exception {
        return Program.serve(data, Path.of("seeds"));
    }
}
