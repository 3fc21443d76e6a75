package org.okr4j.json;

import org.okr4j.json.testing.Facade;
import org.okr4j.json.testing.SchemaContract;

class SchemaTest extends SchemaContract {
    SchemaTest() {
        super(Facade.of(OkrJson.class));
    }
}
