package org.okr4j.core.text;

import java.util.List;
import org.okr4j.core.Span;

/**
 * What people append to a title and what is no part of what it says.
 *
 * @param body the tokens that are left
 * @param spans what was set aside
 */
record Appendix(List<Token> body, List<Span> spans) {
    static Appendix of(String text, List<Token> tokens) {
        return new Appendix(tokens, List.of());
    }
}
