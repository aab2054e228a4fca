package org.relire.boot;

/// The command line's main.
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        System.exit(70);
    }
}
