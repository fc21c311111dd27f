package ca.learningpartners.tool.intake;

import ca.learningpartners.mentorship.text.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The languages a card offers, each called as its own speakers call it: the two official ones first, then languages of
 * the land, then others often spoken in the province.
 */
final class WorkingLanguages {

    private static final Set<String> OFFICIAL = Set.of("en", "fr");

    private static final Map<String, String> NAMES = names();

    private WorkingLanguages() {}

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("en", "English");
        names.put("fr", "Français");
        names.put("clc", "Tŝilhqot’in");
        names.put("cr", "nēhiyawēwin");
        names.put("crg", "Michif");
        names.put("crx", "Dakelh");
        names.put("git", "Gitsenimx̱");
        names.put("hax", "X̱aayda Kil");
        names.put("hei", "Haíɫzaqvḷa");
        names.put("hur", "Hul’q’umi’num’ · Halq’eméylem · hən̓q̓əmin̓əm̓");
        names.put("kwk", "Kwak̓wala");
        names.put("lil", "St̓át̓imcets");
        names.put("ncg", "Nisg̱a’a");
        names.put("nuk", "Nuučaan̓uł");
        names.put("oka", "nsyilxcən");
        names.put("shs", "Secwepemctsín");
        names.put("squ", "Sḵwx̱wú7mesh sníchim");
        names.put("thp", "nłeʔkepmxcín");
        names.put("tli", "Lingít");
        names.put("tsi", "Sm’algya̱x");
        names.put("ar", "العربية");
        names.put("de", "Deutsch");
        names.put("es", "Español");
        names.put("fa", "فارسی");
        names.put("hi", "हिन्दी");
        names.put("it", "Italiano");
        names.put("ja", "日本語");
        names.put("ko", "한국어");
        names.put("pa", "ਪੰਜਾਬੀ");
        names.put("pt", "Português");
        names.put("ru", "Русский");
        names.put("tl", "Tagalog");
        names.put("uk", "Українська");
        names.put("vi", "Tiếng Việt");
        names.put("zh", "中文");
        names.put("ase", "American Sign Language");
        names.put("fcs", "Langue des signes québécoise");
        return names;
    }

    /** What a language is called; its tag if it is none of these. */
    static String name(String tag) {
        return NAMES.getOrDefault(tag, tag);
    }

    static String name(Language language) {
        return name(language.tag());
    }

    /** Those everybody sees at once: the official ones, and what somebody has named already. */
    static List<CardPage.Choice> first(Collection<String> named) {
        return all(named).stream()
                .filter(each -> OFFICIAL.contains(each.value()) || named.contains(each.value()))
                .toList();
    }

    /** The others, one tap away. */
    static List<CardPage.Choice> others(Collection<String> named) {
        return all(named).stream()
                .filter(each -> !OFFICIAL.contains(each.value()) && !named.contains(each.value()))
                .toList();
    }

    private static List<CardPage.Choice> all(Collection<String> named) {
        List<CardPage.Choice> all = new ArrayList<>();
        NAMES.forEach((tag, name) -> all.add(new CardPage.Choice(tag, name)));
        named.stream()
                .filter(tag -> !NAMES.containsKey(tag) && tag.matches("[a-z]{2,3}"))
                .map(tag -> new CardPage.Choice(tag, tag))
                .forEach(all::add);
        return all;
    }
}
