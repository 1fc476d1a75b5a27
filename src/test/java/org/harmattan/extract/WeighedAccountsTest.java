package org.harmattan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.harmattan.extract.AccountSamples.Sample;
import org.junit.jupiter.api.Test;

class WeighedAccountsTest {

    /** Of those to which it was fitted; of those left out a few less. */
    @Test
    void weighedAccountsGiveMoreRangesRightlyThanAll() throws Exception {
        PairModel<AccountSign> signs =
                PairModel.read(Extractors.open("lexicon/accounts.json"), "accounts.json", AccountSign.class);
        List<Sample> samples = AccountSamples.read();

        long all = samples.stream()
                .filter(sample -> sample.isRight(sample.accounts()))
                .count();
        long weighed = samples.stream()
                .filter(sample -> sample.isRight(FitAccounts.whole(sample, signs)))
                .count();
        assertThat(samples).hasSizeGreaterThan(150);
        assertThat(weighed).isGreaterThan(all);
    }
}
