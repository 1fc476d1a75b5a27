package org.harmattan.store;

/** Is shown articles, one after the other. */
@FunctionalInterface
public interface ArticleVisitor<X extends Exception> {

    /** Takes the next article. */
    void visit(ArticleBrief article) throws X;
}
