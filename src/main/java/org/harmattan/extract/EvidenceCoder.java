package org.harmattan.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.incident.Account;
import org.harmattan.incident.Evidence;
import org.harmattan.incident.Quote;
import org.harmattan.incident.Stance;
import org.harmattan.text.Article;
import org.harmattan.text.Document;
import org.harmattan.text.Span;

/** Tells by which words of the article an incident is known, and what each source says. One per article; safe for several threads. */
final class EvidenceCoder {

    /** What words support that name an actor for something else, who is only taken for the one responsible. */
    static final String GUESSED_GROUP = "group_guessed";

    private final Document document;
    private final Article article;

    EvidenceCoder(Document document, Article article) {
        this.document = document;
        this.article = article;
    }

    /**
     * What each source says of an event; what the article says, where it names none.
     *
     * @param reporter the name of who says what no source says
     */
    List<Account> accounts(List<Version> versions, EventDraft draft, String reporter) {
        List<Account> accounts = new ArrayList<>();
        for (Version version : versions) {
            Optional<String> victims = version.statements().stream()
                    .sorted(Comparator.comparing(statement -> statement.harm() != Harm.KILLED))
                    .map(CasualtyStatement::victims)
                    .filter(words -> !words.isBlank())
                    .findFirst();
            accounts.add(new Account(
                    version.by(),
                    version.stance(),
                    version.toll(Harm.KILLED).map(TollReader.Toll::range),
                    victims,
                    quote(version.frame())));
        }
        if (accounts.isEmpty()) {
            accounts.add(new Account(
                    reporter, Stance.REPORTS, Optional.empty(), Optional.empty(), quote(draft.firstFrame())));
        }
        return accounts;
    }

    private Quote quote(Frame frame) {
        return quote(document.span(frame.firstToken(), frame.endToken()));
    }

    private Quote quote(Span span) {
        return Quote.of(article.id(), article.text(), span);
    }

    /** Which words tell what of an event. */
    List<Evidence> evidence(EventDraft draft, PartyReader.Sides sides) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(quote(draft.firstFrame().sentence().span()), "sentence"));
        sides.decision()
                .trigger()
                .ifPresent(trigger -> evidence.add(new Evidence(
                        quote(document.span(trigger.firstToken(), trigger.endToken())), "sub_event_type")));
        draft.scene().map(PlaceExpression::span).ifPresent(span -> evidence.add(new Evidence(quote(span), "place")));
        draft.date()
                .ifPresent(date -> evidence.add(
                        new Evidence(quote(document.span(date.firstToken(), date.endToken())), "date_start")));
        String group = sides.isGuessed() ? GUESSED_GROUP : "group";
        sides.perpetrator().ifPresent(actor -> evidence.add(new Evidence(quote(actor.span()), group)));
        sides.targets().stream()
                .flatMap(target -> target.mention().stream())
                .forEach(actor -> evidence.add(new Evidence(quote(actor.span()), "target")));
        for (Frame frame : draft.frames()) {
            for (CasualtyStatement toll : frame.tolls()) {
                evidence.add(
                        new Evidence(quote(document.span(toll.firstToken(), toll.endToken())), supports(toll.harm())));
            }
        }
        return evidence;
    }

    private static String supports(Harm harm) {
        return switch (harm) {
            case KILLED -> "killed_best";
            case WOUNDED -> "wounded_max";
            case MISSING, ABDUCTED -> "accounts";
        };
    }
}
