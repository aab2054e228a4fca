package org.relire.repair.lm;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Communes, rivers and regions of Belgium, which its reports are full of and registers of people lack.
public final class BelgianPlaces {
    /// Of a compound's parts, shorter ones are no names (`sur`, `lez`).
    private static final int SHORTEST_PART = 4;
    private static final List<String> WHOLE = read();
    private static final Set<String> KEYS = WHOLE.stream().flatMap(name -> Stream.concat(Stream.of(name), Stream.of(name.split("[-']")).filter(BelgianPlaces::isPart)))
            .map(NameFilter::key).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> SPELT = WHOLE.stream().flatMap(name -> Stream.of(name, NameFilter.key(name.substring(0, 1)) + name.substring(1))).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> CAPITALS = WHOLE.stream().map(NameFilter::key).collect(Collectors.toUnmodifiableSet());

    private BelgianPlaces() {}

    private static boolean isPart(String part) {
        return part.length() >= SHORTEST_PART && Character.isUpperCase(part.charAt(0));
    }

    private static List<String> read() {
        try (InputStream in = Objects.requireNonNull(BelgianPlaces.class.getResourceAsStream("belgian-places.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).flatMap(line -> Stream.of(line.split(" "))).filter(name -> !name.isEmpty()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether a form is a place to the letter, or all in capitals, or its first capital has lost its accent (`Etalle`).
    public static boolean spells(String form) {
        return SPELT.contains(form) || form.length() > 2 && form.equals(form.toUpperCase(Locale.FRENCH)) && CAPITALS.contains(NameFilter.key(form));
    }

    /// Whether a form with a capital is a place, or a part of the name of one (`Louvain-la-Neuve`); accents and case aside.
    public static boolean has(CharSequence form) {
        return !form.isEmpty() && Character.isUpperCase(form.charAt(0)) && KEYS.contains(NameFilter.key(form));
    }

    /// All of them.
    public static List<String> all() {
        return WHOLE;
    }
}
