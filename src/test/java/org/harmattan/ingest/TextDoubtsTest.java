package org.harmattan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.harmattan.ingest.IngestIssue.Kind;
import org.harmattan.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDoubtsTest {

    private static final String FRENCH =
            "Des hommes armés non identifiés ont attaqué l’école de Dori à l’aube, où « plusieurs » élèves étaient réunis. Le"
                    + " préfet déplore la mort d’un enseignant et dit que les forces de défense ont été déployées sur place dès"
                    + " le lendemain, sans que les assaillants aient été retrouvés dans les environs de la ville.";

    private static List<Kind> kinds(Article article) {
        return TextDoubts.of(article).stream().map(Submission.Remark::kind).toList();
    }

    @Test
    void aPlainTextRaisesNone() {
        assertThat(kinds(Article.of("a", FRENCH))).isEmpty();
        assertThat(kinds(Article.of("b", "Ã la une : rien."))).isEmpty();
        assertThat(kinds(Article.of("c", "Gunmen killed two herders near Tillaberi on Monday, a councillor said.")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-1"})
    void utf8TakenForAnotherEncodingIsSaid(String encoding) {
        String misread = new String(FRENCH.getBytes(StandardCharsets.UTF_8), Charset.forName(encoding));
        assertThat(kinds(Article.of("a", misread))).contains(Kind.MISREAD_LETTERS);
        String lost = new String(FRENCH.getBytes(Charset.forName("windows-1252")), StandardCharsets.UTF_8);
        assertThat(kinds(Article.of("b", lost))).contains(Kind.MISREAD_LETTERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hombres armados atacaron el lunes una aldea del norte de Burkina Faso y mataron a doce civiles, según las"
                        + " autoridades locales. El ejército dijo que los atacantes huyeron por la frontera con Malí, donde una"
                        + " patrulla fue emboscada hace dos semanas, pero no dio más detalles.",
                "Bewaffnete haben am Montag ein Dorf im Norden von Burkina Faso angegriffen und zwölf Zivilisten getötet,"
                        + " teilten die Behörden mit. Die Armee erklärte, die Angreifer seien über die Grenze nach Mali"
                        + " geflohen, wo vor zwei Wochen eine Patrouille in einen Hinterhalt geraten war.",
                "Wasu 'yan bindiga sun kai hari a wani ƙauye da ke jihar Tillabéri ta Nijar, inda suka kashe mutane goma sha"
                        + " biyu tare da raunata wasu da dama, a cewar hukumomi. Sojojin ƙasar sun ce maharan sun tsere zuwa"
                        + " cikin ƙasar Mali bayan harin, kuma ana ci gaba da neman su.",
                "هاجم مسلحون مجهولون قرية في شمال بوركينا فاسو يوم الاثنين وقتلوا اثني عشر مدنيا وفق ما أعلنته السلطات المحلية"
                        + " وقال الجيش إن المهاجمين فروا عبر الحدود إلى مالي حيث تعرضت دورية لكمين قبل أسبوعين ولم يقدم مزيدا من"
                        + " التفاصيل حول عدد الجرحى أو هوية الجماعة التي تقف وراء الهجوم الذي لم تتبنه أي جهة حتى الآن"
            })
    void anotherLanguageIsSaid(String text) {
        assertThat(kinds(Article.of("a", text))).containsExactly(Kind.OTHER_LANGUAGE);
    }

    @Test
    void aHeadThatTellsAnotherDayIsSaid() {
        Article dated = Article.of("a", "Dori, 3 mars 2022 - " + FRENCH);
        assertThat(kinds(dated)).isEmpty();
        assertThat(kinds(dated.withPublished(LocalDate.of(2022, 3, 4)))).isEmpty();
        assertThat(TextDoubts.of(dated.withPublished(LocalDate.of(2021, 1, 15))))
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.message()).contains("2021-01-15", "2022-03-03"));
    }
}
