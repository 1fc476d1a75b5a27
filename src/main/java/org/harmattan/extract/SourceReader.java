package org.harmattan.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.harmattan.extract.SpeechWords.Words;
import org.harmattan.incident.Stance;
import org.harmattan.text.Document;
import org.harmattan.text.Patience;
import org.harmattan.text.Sentence;

/**
 * Reads who says what. Takes time linear in the length of the text. Safe for several threads.
 */
final class SourceReader {

    private final SpeechWords words;

    SourceReader(SpeechWords words) {
        this.words = words;
    }

    /**
     * What the text gives as said by somebody, in its order. A quotation over several sentences is an attribution for
     * each of them. Denied claims (<i>n'a pas été revendiquée</i>) are none.
     *
     * @param document the document
     * @param actors the actors named in it, in the order of the text
     * @param tolls the numbers of victims in it, the enemy's still told as such
     */
    List<Attribution> read(Document document, List<ActorMention> actors, List<CasualtyStatement> tolls) {
        Reading reading = new Reading(document, actors, tolls);
        document.sentences().forEach(reading::read);
        List<Attribution> all = new ArrayList<>(reading.attributions);
        all.addAll(new QuotedSpeech(document, reading.quotations).continuations(reading.attributions));
        all.sort(Comparator.comparingInt(Attribution::firstToken).thenComparingInt(Attribution::endToken));
        return List.copyOf(all);
    }

    /** One cue of a sentence with its source. */
    private record Said(SpeechCue cue, Source source) {

        int end() {
            return Math.max(cue.endToken(), source.endToken());
        }

        /** Where it begins for what another source says before it. */
        int startAfter(int token) {
            return source.firstToken() >= token ? Math.min(cue.firstToken(), source.firstToken()) : cue.firstToken();
        }
    }

    /** The reading of one document. */
    private final class Reading {

        private final Document document;
        private final Quotations quotations;
        private final SpeechCues cues;
        private final SourceResolver resolver;
        private final SpeechScopes scopes;
        private final SpeechStances stances;
        private final BySentence<CasualtyStatement> tolls;
        private final List<Attribution> attributions = new ArrayList<>();

        private Reading(Document document, List<ActorMention> actors, List<CasualtyStatement> tolls) {
            this.document = document;
            this.tolls = BySentence.of(document, tolls, CasualtyStatement::firstToken);
            quotations = Quotations.of(document);
            cues = new SpeechCues(document, words, quotations);
            SourcePhrases sources = new SourcePhrases(document, words, actors);
            resolver = new SourceResolver(document, words, quotations, actors, sources);
            stances = new SpeechStances(document, words, quotations);
            scopes = new SpeechScopes(document, words, sources.phrases(), quotations);
        }

        private void read(Sentence sentence) {
            Patience.check();
            List<Said> said = said(sentence);
            if (said.isEmpty()) {
                goOn(sentence).ifPresent(attributions::add);
            }
            for (int i = 0; i < said.size(); i++) {
                boolean begins = i == 0 || said.get(i - 1).cue().form() == SpeechCue.Form.PASSIVE;
                int from = begins ? sentence.firstToken() : said.get(i - 1).end();
                int to = i + 1 == said.size()
                        ? sentence.endToken()
                        : said.get(i + 1).startAfter(said.get(i).end());
                attributions.add(attribution(sentence, said.get(i), from, to));
            }
        }

        /** {@code Le préfet parle de neuf morts. L'ennemi aurait perdu dix hommes}: hearsay of the speaker's enemy goes on for him. */
        private Optional<Attribution> goOn(Sentence sentence) {
            int hearsay = words.next(Words.CONDITIONAL, document.tokens(), sentence.firstToken(), sentence.endToken());
            boolean ofEnemy = tolls.get(sentence.index()).stream().anyMatch(toll -> toll.kind() == VictimKind.ENEMY);
            if (!ofEnemy || hearsay == sentence.endToken() || attributions.isEmpty() || quotations.isQuoted(hearsay)) {
                return Optional.empty();
            }
            Attribution last = attributions.get(attributions.size() - 1);
            Sentence before = document.getSentenceOf(last.firstToken());
            boolean next = before.index() + 1 == sentence.index() && before.paragraph() == sentence.paragraph();
            return next && last.stance() != Stance.DENIES
                    ? Optional.of(last.over(sentence, hearsay))
                    : Optional.empty();
        }

        private List<Said> said(Sentence sentence) {
            List<Said> said = new ArrayList<>();
            int from = sentence.firstToken();
            Optional<Source> before = Optional.empty();
            for (SpeechCue cue : cues.find(sentence)) {
                Optional<Source> source = resolver.resolve(sentence, cue, from, before);
                if (source.isPresent()) {
                    said.add(new Said(cue, source.get()));
                    from = Math.max(cue.endToken(), source.get().endToken());
                    before = source;
                }
            }
            return said;
        }

        private Attribution attribution(Sentence sentence, Said said, int from, int to) {
            SpeechScope scope = scopes.scope(sentence, said.cue(), said.source(), from, to);
            Stance stance = stances.stance(said.cue(), said.source(), scope);
            boolean disowned = said.cue().stance() == Stance.DENIES
                    && !said.cue().strong()
                    && scope.firstToken() > said.cue().cueToken();
            return new Attribution(
                    scope.firstToken(),
                    scope.endToken(),
                    said.cue().cueToken(),
                    said.source().by(),
                    said.source().actor(),
                    stance,
                    disowned ? scopes.lengthOfDenial(scope) : 0,
                    stances.isOfficial(said.source()),
                    stances.isSuperseded(said.cue(), said.source()));
        }
    }
}
