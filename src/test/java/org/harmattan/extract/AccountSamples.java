package org.harmattan.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.harmattan.evaluate.GoldArticle;
import org.harmattan.evaluate.GoldIncident;
import org.harmattan.evaluate.MatchedIncidents;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.Incident;

/**
 * What several sources say of the dead of each annotated event that was found. Which accounts are of the whole event is searched
 * for: as many of them as together give the annotated range.
 */
final class AccountSamples implements AccountJudge {

    private final List<List<Account>> weighed = new ArrayList<>();

    /**
     * One source's account.
     *
     * @param holds whether each sign holds, in their order
     */
    record Account(int min, int max, boolean[] holds) {}

    /**
     * An event of several accounts.
     *
     * @param article the article's id
     * @param killed the annotated range
     */
    record Sample(String article, List<Account> accounts, Optional<CountRange> killed) {

        Sample {
            accounts = List.copyOf(accounts);
        }

        /** Whether some of the accounts together give the annotated range. */
        boolean isRight(List<Account> kept) {
            return killed.filter(range -> kept.stream()
                                            .mapToInt(Account::min)
                                            .min()
                                            .orElse(-1)
                                    == range.min()
                            && kept.stream().mapToInt(Account::max).max().orElse(-1) == range.max())
                    .isPresent();
        }

        /** The largest set of accounts that gives the annotated range, if there is any. */
        Optional<BitSet> findWhole() {
            Optional<BitSet> best = Optional.empty();
            for (long some = 1; some < 1L << accounts.size(); some++) {
                BitSet set = BitSet.valueOf(new long[] {some});
                boolean larger = best.map(found -> set.cardinality() > found.cardinality())
                        .orElse(true);
                if (larger && isRight(of(set))) {
                    best = Optional.of(set);
                }
            }
            return best;
        }

        private List<Account> of(BitSet set) {
            return set.stream().mapToObj(accounts::get).toList();
        }

        /** What each account that decides the range was: the others tell nothing. */
        List<PairFit.Case> cases() {
            BitSet whole = findWhole().orElseGet(BitSet::new);
            List<PairFit.Case> cases = new ArrayList<>();
            for (int i = 0; i < accounts.size() && !whole.isEmpty(); i++) {
                BitSet rest = (BitSet) whole.clone();
                rest.clear(i);
                if (!whole.get(i) || !isRight(of(rest))) {
                    cases.add(new PairFit.Case(accounts.get(i).holds(), whole.get(i)));
                }
            }
            return cases;
        }
    }

    static List<Sample> read() throws Exception {
        RuleExtractor extractor = (RuleExtractor) Extractors.real();
        List<Sample> samples = new ArrayList<>();
        for (GoldArticle article : AnnotatedArticles.all()) {
            AccountSamples taken = new AccountSamples();
            List<Incident> found = extractor.extract(article.article(), taken).incidents();
            Map<Incident, GoldIncident> gold = MatchedIncidents.of(article, found);
            for (int i = 0; i < found.size(); i++) {
                GoldIncident told = gold.get(found.get(i));
                if (told != null && taken.weighed.get(i).size() > 1) {
                    samples.add(new Sample(article.id(), taken.weighed.get(i), told.killed()));
                }
            }
        }
        return samples;
    }

    /** Asked once about each event. */
    @Override
    public List<TollAccount> whole(List<TollAccount> accounts, String reporter, boolean twoSided) {
        weighed.add(
                accounts.size() < 2
                        ? List.of()
                        : IntStream.range(0, accounts.size())
                                .mapToObj(i -> new Account(
                                        accounts.get(i).range().min(),
                                        accounts.get(i).range().max(),
                                        AccountSigns.read(accounts, i, reporter, twoSided)))
                                .toList());
        return accounts;
    }
}
