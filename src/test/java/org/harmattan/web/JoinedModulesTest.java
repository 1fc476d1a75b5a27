package org.harmattan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinedModulesTest {

    private static final Map<String, String> PAGE = Map.of(
            "js/early.js", """
                    import { ask as asked } from './net/ask.js';
                    export const early = asked('early');
                    """, "js/net/ask.js", """
                    const KEPT = [];
                    export function ask(what) {
                      KEPT.push(what);
                      return KEPT;
                    }
                    """, "js/main.js", """
                    import * as L from '/webjars/map.js';
                    import Chart from '/webjars/chart.js';
                    import {
                      early,
                    } from './early.js';
                    import { ask } from './net/ask.js';
                    import { Mark, draw } from './map/draw.js';
                    draw(L, Chart, early, ask, Mark, () => import('./views.js'));
                    """, "js/map/draw.js", """
                    import '../net/ask.js';
                    export class Mark {}
                    export async function draw(...all) {
                      return [all, await import('../views.js')];
                    }
                    """, "js/views.js", """
                    export const views = [];
                    """);

    @Test
    void modulesStandInOneFileInTheOrderInWhichTheyRun() throws IOException {
        JoinedModules joined = joined(PAGE);
        assertThat(joined.find("js/early.js")).hasValue("""
                // js/net/ask.js
                const module$js$net$ask = (() => {
                const KEPT = [];
                function ask(what) {
                  KEPT.push(what);
                  return KEPT;
                }

                return { ask };
                })();
                // js/early.js
                const module$js$early = (() => {
                const { ask: asked } = module$js$net$ask;
                const early = asked('early');

                return { early };
                })();
                export { module$js$net$ask, module$js$early };
                export const { early } = module$js$early;
                """);
    }

    @Test
    void whatAFileBeforeHasIsTakenFromThere() throws IOException {
        assertThat(joined(PAGE).find("js/main.js").orElseThrow())
                .startsWith("""
                        import * as chunk$0 from '/js/early.js';
                        import * as outside$0 from '/webjars/map.js';
                        import * as outside$1 from '/webjars/chart.js';
                        // js/map/draw.js
                        """)
                .contains(
                        "const L = outside$0;\nconst { default: Chart } = outside$1;\nconst { early } = chunk$0.module$js$early;\n\n\n")
                .contains("const { ask } = chunk$0.module$js$net$ask;\nconst { Mark, draw } = module$js$map$draw;\n")
                .contains("await import('/js/views.js')", "() => import('/js/views.js')")
                .endsWith("export { module$js$map$draw, module$js$main };\n");
    }

    @Test
    void theAddressOfAJoinedModulePassesOnWhatTheFileHas() throws IOException {
        assertThat(joined(PAGE).find("js/map/draw.js")).hasValue("""
                import { module$js$map$draw } from '/js/main.js';
                export const { Mark, draw } = module$js$map$draw;
                """);
        assertThat(joined(PAGE).find("js/other.js")).isEmpty();
    }

    /** A page may have been open since before the server was renewed. */
    @Test
    void aModuleIsCalledTheSameWhateverElseIsJoined() throws IOException {
        Map<String, String> renewed = new HashMap<>(PAGE);
        renewed.put("js/early.js", "import './first.js';\n" + PAGE.get("js/early.js"));
        renewed.put("js/first.js", "export const first = 1;\n");
        assertThat(joined(renewed).find("js/first.js")).isPresent();
        assertThat(joined(renewed).find("js/map/draw.js"))
                .isEqualTo(joined(PAGE).find("js/map/draw.js"));
    }

    @Test
    void whatAFileBeforeNeedsBeginsNoneOfItsOwn() throws IOException {
        Map<String, String> page = new HashMap<>(PAGE);
        page.put("js/main.js", "import { views } from './views.js';\nexport const main = views;\n");
        assertThat(joined(page).find("js/views.js")).hasValue("""
                import { module$js$views } from '/js/main.js';
                export const { views } = module$js$views;
                """);
    }

    @Test
    void modulesOfTheSameNameAreSentAsTheyStand() throws IOException {
        Map<String, String> page = new HashMap<>(PAGE);
        page.put("js/views.js", "import './map-draw.js';\nexport const views = [];\n");
        page.put("js/map-draw.js", "export const draw = 1;\n");
        assertThat(joined(page).find("js/main.js")).isEmpty();
    }

    @Test
    void thePageAsksInAdvanceOnlyForWhatIsStillSentByItself() throws IOException {
        String page = joined(PAGE).page("""
                  <script type="module" async src="/js/early.js"></script>
                  <link rel="modulepreload" href="/js/net/ask.js">
                  <link rel="modulepreload" href="/webjars/map.js">
                  <link rel="later" href="/js/map/draw.js">
                  <link rel="later" href="/js/views.js">
                  <link rel="later" href="/css/chart.css">
                """);
        assertThat(page).isEqualTo("""
                  <script type="module" async src="/js/early.js"></script>
                  <link rel="modulepreload" href="/webjars/map.js">
                  <link rel="later" href="/js/views.js">
                  <link rel="later" href="/css/chart.css">
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import { views } from '../main.js';\nexport class Mark {}\nexport const draw = views;",
                "export default class Mark {}",
                "class Mark {}\nconst draw = 1;\nexport { Mark, draw };",
                "export let Mark = 1;\nexport const draw = 2;",
                "export class Mark {}\nexport const draw = 2, more = 3;\nawait draw;",
                "export class Mark {}\nexport const draw = await import('../views.js');",
                "export class Mark {}\nexport const draw = import.meta.url;",
                "export class Mark {}\nexport const draw = (name) => import(`../${name}.js`);",
                "import { nobody } from '../net/ask.js';\nexport class Mark {}\nexport const draw = nobody;",
                "import { none } from './none.js';\nexport class Mark {}\nexport const draw = none;",
                "export const draw = 1;",
                "export class Mark {}\nexport const draw = 1, b = 2;",
                "export class Mark {}\nexport const draw = (of) => [of, ','].join(/[,;]/),\n  b = 2;",
            })
    void modulesThatCannotBeJoinedAreSentAsTheyStand(String draw) throws IOException {
        Map<String, String> page = new HashMap<>(PAGE);
        page.put("js/map/draw.js", draw);
        JoinedModules joined = joined(page);
        assertThat(joined.find("js/main.js")).isEmpty();
        assertThat(joined.page("<link rel=\"modulepreload\" href=\"/js/net/ask.js\">\n"))
                .isNotEmpty();
    }

    @Test
    void commasThatPartNoNamesAreNoMatter() throws IOException {
        Map<String, String> page = new HashMap<>(PAGE);
        page.put("js/map/draw.js", """
                export class Mark {}
                export const draw = (one, { other }) => [one, 'a, b', "c, d", `e, ${other}, f`, /[,;], /]; // one, two
                const a = 1, b = 2;
                """);
        assertThat(joined(page).find("js/main.js")).isPresent();
    }

    @Test
    void thoseOfThePageAreJoined() throws IOException {
        JoinedModules joined = JoinedModules.of(PageRoutes.JOINED, JoinedModulesTest::file);
        String page = Files.readString(Path.of("web", "index.html"));
        assertThat(page).contains("href=\"/js/map/markers.js\"", "href=\"/js/view/list.js\"");
        assertThat(joined.page(page))
                .doesNotContain("href=\"/js/map/", "href=\"/js/view/")
                .contains("\"/js/views.js\"");
        for (String path : List.of("js/map/markers.js", "js/view/list.js")) {
            assertThat(joined.find(path).orElseThrow())
                    .startsWith("import { module$")
                    .contains("export const { ");
        }
    }

    private static JoinedModules joined(Map<String, String> page) throws IOException {
        return JoinedModules.of(
                List.of("js/early.js", "js/main.js", "js/views.js"),
                path -> Optional.ofNullable(page.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Optional<byte[]> file(String path) throws IOException {
        Path file = Path.of("web").resolve(path);
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }
}
