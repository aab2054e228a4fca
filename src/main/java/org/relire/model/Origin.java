package org.relire.model;

/// Who or what made a change.
public sealed interface Origin {

    /// The name that the ledger shows, filters by and undoes by.
    String name();

    /// A rule of the repair engine that needs no statistics, such as mojibake or a line-end hyphen.
    record Rule(String name) implements Origin {
        public Rule {
            Checks.notBlank(name, "name");
        }
    }

    /// The repair engine's statistical decoder; the name holds the models' version.
    record Model(String name) implements Origin {
        public Model {
            Checks.notBlank(name, "name");
        }
    }

    /// A decision of the editor that the machine follows where the error turns up again.
    record Learnt(String name) implements Origin {
        public Learnt {
            Checks.notBlank(name, "name");
        }
    }

    /// A series: the same error corrected in many places at once.
    record Series(String name) implements Origin {
        public Series {
            Checks.notBlank(name, "name");
        }
    }

    /// A person at the editor.
    record Person(String name) implements Origin {
        public Person {
            Checks.notBlank(name, "name");
        }
    }

    /// Whether a person stands behind it: what a person did is never changed by the machine.
    default boolean isHuman() {
        return switch (this) {
            case Person _, Series _ -> true;
            case Rule _, Model _, Learnt _ -> false;
        };
    }
}
