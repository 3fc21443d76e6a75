package org.okr4j.json;

import org.okr4j.json.testing.EvolutionContract;
import org.okr4j.json.testing.Facade;

class EvolutionTest extends EvolutionContract {
    EvolutionTest() {
        super(Facade.of(OkrJson.class));
    }
}
