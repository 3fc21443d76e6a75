package org.okr4j.examples.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * What was measured for one question.
 *
 * @param title what was asked
 * @param wanted the figure that is wanted
 * @param confusion the labels and the answers
 * @param figure the share that was reached
 * @param misses the titles that were not read as labelled
 */
record Measured(String title, String wanted, Confusion confusion, Proportion figure, List<Miss> misses) {

    Measured(String title, String wanted, Confusion confusion) {
        this(title, wanted, confusion, Proportion.of(0, 0), new ArrayList<>());
    }

    Measured withFigure(Proportion figure) {
        return new Measured(title, wanted, confusion, figure, misses);
    }

    int rows() {
        return confusion.all();
    }
}
