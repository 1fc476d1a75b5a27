package org.harmattan.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.harmattan.text.Article;

/**
 * What makes an article the same again, whatever id it comes with: its source and its text.
 *
 * @param value SHA-256 in hexadecimal, lower case
 */
public record ArticleKey(String value) {

    /** The key of an article; its source is its address, else its publisher, else nothing. */
    public static ArticleKey of(Article article) {
        String source = article.url().or(article::publisher).orElse("");
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            hash.update(source.getBytes(StandardCharsets.UTF_8));
            hash.update((byte) 0);
            hash.update(article.text().getBytes(StandardCharsets.UTF_8));
            return new ArticleKey(HexFormat.of().formatHex(hash.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
