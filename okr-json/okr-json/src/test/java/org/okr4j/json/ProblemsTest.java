package org.okr4j.json;

import org.okr4j.json.testing.Facade;
import org.okr4j.json.testing.ProblemsContract;

class ProblemsTest extends ProblemsContract {
    ProblemsTest() {
        super(Facade.of(OkrJson.class));
    }
}
