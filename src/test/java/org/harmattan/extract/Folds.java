package org.harmattan.extract;

/** Parts annotated articles so that each is left out of a fit once. */
final class Folds {

    private Folds() {}

    /**
     * The part an article is in, always the same.
     *
     * @param article its id
     * @param parts how many there are
     */
    static int of(String article, int parts) {
        return Math.floorMod(article.hashCode(), parts);
    }
}
