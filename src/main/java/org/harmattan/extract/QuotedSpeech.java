package org.harmattan.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harmattan.extract.Quotations.Quotation;
import org.harmattan.text.Document;
import org.harmattan.text.Sentence;

/** Carries the source of a quotation over the sentences in which it goes on, in one document. */
final class QuotedSpeech {

    private final Document document;
    private final Quotations quotations;
    private final Map<Integer, Attribution> bySentence = new HashMap<>();
    private final Map<Integer, Attribution> byQuotation = new HashMap<>();

    QuotedSpeech(Document document, Quotations quotations) {
        this.document = document;
        this.quotations = quotations;
    }

    /** The attributions of the sentences that only go on with what was quoted, besides those given. */
    List<Attribution> continuations(List<Attribution> attributions) {
        for (Attribution attribution : attributions) {
            bySentence.put(document.getSentenceOf(attribution.cueToken()).index(), attribution);
            for (int i = attribution.firstToken(); i < attribution.endToken(); i++) {
                if (quotations.isQuoted(i)) {
                    byQuotation.putIfAbsent(quotations.numberAt(i), attribution);
                }
            }
        }
        List<Attribution> more = new ArrayList<>();
        for (int number = 0; number < quotations.size(); number++) {
            continueQuotation(number, more);
        }
        return more;
    }

    private void continueQuotation(int number, List<Attribution> more) {
        Quotation quotation = quotations.get(number);
        Sentence first = document.getSentenceOf(quotation.firstToken());
        Attribution source = byQuotation.get(number);
        if (source == null) {
            source = isWhole(quotation, first) ? ofSentenceBefore(first) : null;
        }
        if (source == null) {
            return;
        }
        int own = document.getSentenceOf(source.cueToken()).index();
        int last = document.getSentenceOf(quotation.endToken() - 1).index();
        for (int i = first.index(); i <= last; i++) {
            Sentence sentence = document.sentences().get(i);
            if (i != own) {
                Attribution goesOn = part(source, quotation, sentence);
                more.add(goesOn);
                bySentence.putIfAbsent(i, goesOn);
            }
        }
    }

    private Attribution ofSentenceBefore(Sentence sentence) {
        Sentence before =
                sentence.index() == 0 ? sentence : document.sentences().get(sentence.index() - 1);
        boolean next = before.paragraph() == sentence.paragraph() || before.paragraph() + 1 == sentence.paragraph();
        return next ? bySentence.get(before.index()) : null;
    }

    private static boolean isWhole(Quotation quotation, Sentence first) {
        return quotation.firstToken() == first.firstToken() && quotation.endToken() >= first.endToken();
    }

    private static Attribution part(Attribution source, Quotation quotation, Sentence sentence) {
        return new Attribution(
                Math.max(quotation.firstToken(), sentence.firstToken()),
                Math.min(quotation.endToken(), sentence.endToken()),
                source.cueToken(),
                source.by(),
                source.actor(),
                source.stance(),
                0,
                source.official(),
                source.superseded());
    }
}
