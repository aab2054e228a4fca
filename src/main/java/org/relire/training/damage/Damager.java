package org.relire.training.damage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.relire.repair.channel.Confusion;

/// Damages texts; the same seed gives the same damage. Confusions of letters follow a table, but every document has
/// its own favourites among them, as every press and every scanner has.
public final class Damager {
    private static final String ACCENTED = "éèêëàâîïôöûùüç";
    private static final double ANYTHING = 0.1;

    private final RandomGenerator random;
    private final List<Confusion> table;
    private final Map<DamageKind, Damage> generators = new EnumMap<>(DamageKind.class);

    /// One kind's way to damage a word.
    private interface Damage {
        /// The word damaged, or as it was where it cannot be.
        String damage(String word);
    }

    public Damager(List<Confusion> confusions, RandomGenerator random) {
        this.random = random;
        this.table = favourites(confusions);
        for (DamageKind kind : DamageKind.values()) {
            generators.put(kind, generator(kind));
        }
    }

    /// Draws the document's own costs, cheapest first.
    private List<Confusion> favourites(List<Confusion> confusions) {
        List<Confusion> drawn = new ArrayList<>();
        for (Confusion c : confusions) {
            drawn.add(new Confusion(c.truth(), c.read(), (float) Math.max(0.1, c.cost() + 1.2 * random.nextGaussian())));
        }
        drawn.sort(Comparator.comparingDouble(Confusion::cost));
        return drawn;
    }

    private Damage generator(DamageKind kind) {
        return switch (kind) {
            case SPLIT_WORD -> this::split;
            case LINE_HYPHEN -> word -> part(word, "-\n", "- ", " ");
            case LOST_LINE_HYPHEN -> word -> part(word, "\n", "\n", ".\n", "'\n");
            case JOINED_WORDS -> word -> word.endsWith(" ") ? word.substring(0, word.length() - 1) : word;
            case ACCENT -> word -> confuse(word, Damager::isAccent);
            case SIGN_FOR_LETTER -> word -> confuse(word, Damager::isSign);
            case GLYPH -> word -> random.nextDouble() < ANYTHING ? anything(word) : confuse(word, Damager::isGlyph);
            case SPECK -> this::speck;
            case LONE_LETTER -> this::lone;
            case ENCODING -> this::encode;
            case REAL_WORD -> RealWords::swap;
        };
    }

    /// Damages a share of a text's words, each by one kind of `kinds`.
    ///
    /// @param rate share of words to damage
    public String damage(String text, double rate, List<DamageKind> kinds) {
        StringBuilder damaged = new StringBuilder();
        for (int start = 0; start < text.length(); ) {
            int space = text.indexOf(' ', start);
            int end = space < 0 ? text.length() : space + 1;
            String word = text.substring(start, end);
            for (double left = rate; left > 0 && random.nextDouble() < left; left -= 0.7) {
                word = Objects.requireNonNull(generators.get(kinds.get(random.nextInt(kinds.size())))).damage(word);
            }
            damaged.append(word);
            start = end;
        }
        return damaged.toString();
    }

    private static boolean isAccent(Confusion c) {
        return c.truth().length() == 1 && c.read().length() == 1 && Character.isLetter(c.read().charAt(0))
                && (ACCENTED.contains(c.truth()) || ACCENTED.contains(c.read()));
    }

    private static boolean isSign(Confusion c) {
        return !c.truth().isEmpty() && c.truth().chars().allMatch(Character::isLetter)
                && c.read().chars().anyMatch(x -> !Character.isLetter(x) && x != 0xFFFD);
    }

    private static boolean isGlyph(Confusion c) {
        return c.truth().chars().allMatch(x -> Character.isLetter(x) || x == '\'') && !c.truth().isEmpty()
                && c.read().indexOf(0xFFFD) < 0;
    }

    private String confuse(String word, java.util.function.Predicate<Confusion> wanted) {
        int n = table.size();
        for (int attempt = 0; attempt < 60; attempt++) {
            // Cheaper confusions come first, and are drawn more often.
            Confusion c = table.get((int) (n * Math.pow(random.nextDouble(), 2.2)));
            int at = wanted.test(c) ? word.indexOf(c.truth(), word.isEmpty() ? 0 : random.nextInt(word.length())) : -1;
            if (at >= 0) {
                return word.substring(0, at) + c.read() + word.substring(at + c.truth().length());
            }
        }
        return word;
    }

    private String anything(String word) {
        int at = letter(word);
        if (at < 0) {
            return word;
        }
        String any = String.valueOf("abcdefghijlmnopqrstuvxyzéè.,'1!".charAt(random.nextInt(31)));
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + any + word.substring(at);
            default -> word.substring(0, at) + any + word.substring(at + 1);
        };
    }

    private int letter(String word) {
        for (int attempt = 0; attempt < 8 && !word.isEmpty(); attempt++) {
            int at = random.nextInt(word.length());
            if (Character.isLetter(word.charAt(at))) {
                return at;
            }
        }
        return -1;
    }

    private String split(String word) {
        int apostrophe = word.indexOf('\'');
        if (apostrophe > 0 && random.nextBoolean()) {
            int at = random.nextBoolean() ? apostrophe : apostrophe + 1;
            return word.substring(0, at) + " " + word.substring(at);
        }
        int at = letter(word);
        boolean inside = at > 0 && Character.isLetter(word.charAt(at - 1));
        return inside ? word.substring(0, at) + " " + word.substring(at) : word;
    }

    /// Parts a word where a line may end.
    private String part(String word, String... between) {
        int at = letter(word);
        if (at < 2 || at + 2 > word.strip().length() || !Character.isLetter(word.charAt(at - 1)) || !Character.isLetter(word.charAt(at - 2))
                || !Character.isLowerCase(word.charAt(at)) || !Character.isLetter(word.charAt(at + 1))) {
            return word;
        }
        return word.substring(0, at) + pick(between) + word.substring(at);
    }

    private String speck(String word) {
        String speck = String.valueOf(".,'·•-;:\"".charAt(random.nextInt(9)));
        return switch (random.nextInt(4)) {
            case 0 -> speck + word;
            case 1 -> speck + " " + word;
            case 2 -> word.endsWith(" ") ? word.substring(0, word.length() - 1) + speck + " " : word;
            default -> {
                int at = letter(word);
                yield at > 0 ? word.substring(0, at) + speck + word.substring(at) : word;
            }
        };
    }

    private String lone(String word) {
        return switch (word.strip()) {
            case "à" -> pick("1", "I", "h", "i", "û", "d", "4", "a", "ù") + word.substring(1);
            case "a" -> pick("à", "u", "1", "n", "e", "o") + word.substring(1);
            case "y" -> pick("v", "j", "Y") + word.substring(1);
            case "À", "A" -> pick("A", "1", "4", "V") + word.substring(1);
            default -> word.length() > 2 && word.charAt(1) == '\'' ? pick("1", "I", "i", "!", "•", "t") + word.substring(1) : word;
        };
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String encode(String word) {
        return Encodings.damage(word, random);
    }
}
