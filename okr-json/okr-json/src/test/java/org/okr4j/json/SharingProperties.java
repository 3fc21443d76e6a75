package org.okr4j.json;

import org.okr4j.json.testing.Facade;
import org.okr4j.json.testing.SharingLaws;

class SharingProperties extends SharingLaws {
    SharingProperties() {
        super(Facade.of(OkrJson.class), new ProductMapper());
    }
}
