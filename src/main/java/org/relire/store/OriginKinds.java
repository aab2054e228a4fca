package org.relire.store;

import java.sql.SQLException;
import org.relire.model.Origin;

/// Origins as the database's columns have them: a kind and a name. The kinds are those of the bodies in JSON.
final class OriginKinds {

    private OriginKinds() {
    }

    static String kind(Origin origin) {
        return switch (origin) {
            case Origin.Rule _ -> "rule";
            case Origin.Model _ -> "model";
            case Origin.Learnt _ -> "learnt";
            case Origin.Series _ -> "series";
            case Origin.Person _ -> "person";
        };
    }

    static Origin origin(String kind, String name) throws SQLException {
        return switch (kind) {
            case "rule" -> new Origin.Rule(name);
            case "model" -> new Origin.Model(name);
            case "learnt" -> new Origin.Learnt(name);
            case "series" -> new Origin.Series(name);
            case "person" -> new Origin.Person(name);
            default -> throw Json.damaged(new IllegalArgumentException("not a kind of origin: " + kind));
        };
    }
}
