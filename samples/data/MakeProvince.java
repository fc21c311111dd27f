import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes {@code province.csv}, for trying the program at the size of the province, and {@code earlier.csv}, a cohort that
 * began two years before. Everybody is invented, by a seeded draw: {@code java MakeProvince.java districts.csv bcssa.csv
 * province.csv earlier.csv} writes the same files every time. Nobody in one has a name that is in the other.
 */
class MakeProvince {

    /**
     * Whom to make.
     *
     * @param ids what their ids begin with
     * @param starts the days on which new members begin, one of them drawn for each
     * @param reportedUntil until when some reported to a mentor
     * @param lastYear the year before which mentors have last done something, exclusive
     * @param asksAll whether it is known if schools grow, and which can be reached by air or water only
     */
    private record Cohort(
            long seed,
            String ids,
            int mentees,
            int mentors,
            List<String> starts,
            String reportedUntil,
            int lastYear,
            boolean asksAll) {}

    private static final Cohort PROVINCE = new Cohort(
            20_260_908L,
            "",
            600,
            500,
            List.of("2025-08-01", "2026-01-05", "2026-08-01", "2026-08-01", "2026-09-01"),
            "2026-03-31",
            2027,
            true);

    private static final Cohort EARLIER = new Cohort(
            20_240_820L,
            "e24-",
            300,
            260,
            List.of("2024-01-08", "2024-07-02", "2024-07-02", "2024-08-01", "2024-08-01"),
            "2024-03-31",
            2025,
            false);

    private static final String HEADER = "id,name,email,role,district,languages,locale,latitude,longitude,position,"
            + "position_start,senior_years,trained,available,capacity,needs,duties,issues,offers,expertise,remoteness,"
            + "school_mix,contexts,trend,prefers_distance,no_contact,reports_to";

    private static final String[] FIRST = words("""
            Adaeze Adèle Aigerim Aiko Alba Albéric Alma Amadou Amandine Anahera Anouk Anselm Apolline Arjun Astrid
            Aurelio Aveline Ayşe Baljit Bartek Basile Beatriz Berit Blaise Bodil Bronwen Calixte Camila Cathal Céleste
            Chidi Clotilde Corentin Daiyu Damaris Delphine Desta Dilnoza Ebba Edda Eirlys Elif Emeka Enikő Esmé Étienne
            Fadila Farrukh Fenna Fionn Florian Garance Gerwin Gita Greer Gwenaël Habiba Hadrien Hana Harjot Hedda
            Héloïse Hiroshi Ibrahim Ilse Imani Inès Ingrid Isandro Ivana Iwan Jacinthe Jaswinder Jesper Jolán Jorunn
            Kalinda Kasimir Keziah Kirpal Klára Laleh Laurier Léontine Ligaya Linnéa Lionel Ludmila Maelle Magnus
            Mahin Maëlys Marguerite Marisol Matilde Mei Mirko Mónica Naoko Navdeep Nazanin Niamh Noémie Nomvula Obinna
            Odalys Oisín Olwen Onyeka Oriane Orsolya Paloma Parvaneh Petra Philippa Prudence Qiang Rachid Raffaella
            Rainer Ramona Ranjit Rhiannon Rolande Rosalind Rupinder Sabine Saoirse Sefu Selin Sidonie Signe Soledad
            Solveig Sunniva Tadhg Tamsin Teodora Thandi Théophile Tomasz Ulrika Ursule Vada Valentin Venetia Viggo
            Wanjiru Wilhelmina Xiomara Yasuko Yevhen Yolande Ysolde Zahra Zélie Zuzana""");

    private static final String[] LAST = words("""
            Abernethy Achterberg Adeyemi Agnarsson Alvarado Amblard Anquetil Arcand-Holt Ashdown Aucoin Baptiste-Moss
            Barańska Bastarache Beauregard Bellweather Bergström Bhullar Birnbaum Blackwater Bouthillier Brennock
            Bruvold Caddick Cantin Carrowmore Castellanos Chartrand Cheng-Larue Cloutier-Dean Colquhoun Comtois
            Corriveau Crisanto Dalgaard Darrow Delorme-Fox Desrochers Dhaliwal-Roe Dionne Dobrescu Doucet Drummond-Yu
            Dufresne Eastlake Ekdahl Eriksdottir Escudero Fairweather Falardeau Farahani Fennimore Feodorov Fitzalan
            Fontaine-Ray Fossum Gagné-Park Galbraith Gendreau Ghorbani Gillespie-Oak Godbout Gránásy Grewal-Hart
            Guillemette Haldorsen Hamelin Hargreave Hasegawa Hawthorne-Li Hébert-Kane Hollingsend Horvat Hrynkiw Huard
            Ibarra Ingersoll Isfeld Iwasaki Jablonski Jarvis-Ngo Jolicoeur Kaczmarek Kallio Karlowitz Kendrick-Ho
            Kettlewell Kimball-Roy Klaassen-Wu Kowalchuk Kristjansson Labelle Lachance-Orr Lafrenière Lambrechts
            Larocque Lavergne Lemieux-Tan Lindholm Lockhart-Sy Lonergan Lundqvist MacAskill Maisonneuve Malhotra-Beck
            Marchildon Marwick Matsuda Mbatha McAllen Meriwether Mikkelsen Minhas-Gray Montcalm Morrisseau-Day Mulvaney
            Nakashima Neufeld-Roy Nordstrand Nwosu O’Halloran Oakeshott Olafsdottir Oyelaran Paquette-Sim Pelletier-Ames
            Penhallow Pettersen Plamondon Poirier-Woods Prudhomme Quesnelle Radcliffe-Ito Ravensdale Rezaei Rinfret
            Robichaud-Lee Rosenquist Rousseau-Kerr Sandhu-Blythe Saucier Schellenberg Sidhu-Marsh Skarsgaard Soucy
            Stavropoulos Sterling-Abe Sundqvist Szabó-Reid Takahara Tatlow Thibodeau Thorvaldson Tremaine Trudel-Bell
            Tzimas Underhill Vaillancourt Valdez-Finn Van-Rijn Villeneuve-Cho Wakefield-Sen Warriner Weatherby Wojcik
            Wrzesniewska Yamamura Yardley-Bose Youngblood-Hale Zaleski Zimmerhof""");

    /** Posts, with the duties they bring along. */
    private static final Map<String, String> POSTS = new LinkedHashMap<>();

    static {
        POSTS.put("Superintendent of Schools", "board-relations governance-policy strategic-planning budget");
        POSTS.put("Assistant Superintendent, Learning", "instructional-leadership student-achievement assessment-data");
        POSTS.put("Director of Instruction, Inclusion", "equity-inclusion well-being early-learning");
        POSTS.put("Director of Instruction, Early Learning", "early-learning community-engagement equity-inclusion");
        POSTS.put("Director, Human Resources", "staffing labour-relations well-being");
        POSTS.put("Secretary-Treasurer", "budget capital-planning governance-policy safety-transport");
        POSTS.put("District Principal, Indigenous Education", "indigenous-education reconciliation community-engagement");
        POSTS.put("Director, Facilities and Transportation", "capital-planning safety-transport budget");
        POSTS.put("Director of Technology", "technology assessment-data strategic-planning");
        POSTS.put("District Principal, French Programs", "french-programs instructional-leadership staffing");
        POSTS.put("Director, Communications and Community", "community-engagement crisis-communication board-relations");
    }

    private static final String[] TOPICS = words("""
            assessment-data board-relations budget capital-planning community-engagement crisis-communication
            declining-enrolment early-learning equity-inclusion french-programs governance-policy indigenous-education
            instructional-leadership labour-relations rapid-growth reconciliation rural-schools safety-transport
            staffing strategic-planning student-achievement superintendent-transition technology well-being""");

    private static final String[] OTHER_LANGUAGES = words("pa zh tl ar es de ko fa uk vi it pl ja");

    /** Where people of the francophone district say they work from. */
    private static final String[] FRANCOPHONE_BASES = {
        "49.1666,-123.1336", "48.4284,-123.3656", "49.8880,-119.4960", "53.9171,-122.7497", "49.7016,-123.1558",
        "50.6745,-120.3273", "49.1659,-123.9401", "54.5182,-128.6032"
    };

    /** A district, with what the draw makes up about it. */
    private record Place(int number, String name, boolean located, int enrolment, int remoteness, String trend) {

        boolean francophone() {
            return number == 93;
        }
    }

    private final Cohort cohort;
    private final Random random;
    private final Set<String> names;
    private final List<String> rows = new ArrayList<>();

    private MakeProvince(Cohort cohort, Set<String> names) {
        this.cohort = cohort;
        this.random = new Random(cohort.seed());
        this.names = names;
    }

    public static void main(String[] files) throws IOException {
        Set<String> names = new HashSet<>();
        new MakeProvince(PROVINCE, names).write(files, files[2]);
        new MakeProvince(EARLIER, names).write(files, files[3]);
    }

    private void write(String[] files, String to) throws IOException {
        List<Place> places = places(Files.readAllLines(Path.of(files[0])));
        rows.add(HEADER);
        Files.readAllLines(Path.of(files[1])).stream()
                .filter(line -> line.startsWith("lead-") || line.startsWith("office-"))
                .map(MakeProvince::staff)
                .forEach(rows::add);
        people(places);
        Files.writeString(Path.of(to), String.join("\n", rows) + "\n", StandardCharsets.UTF_8);
    }

    private static String[] words(String text) {
        return text.strip().split("\\s+");
    }

    /** The staff of the small sample, so that the demo's people find their way in. */
    private static String staff(String line) {
        String[] cells = line.split(",", -1);
        List<String> kept = new ArrayList<>(List.of(cells).subList(0, 7));
        kept.addAll(Collections.nCopies(HEADER.split(",").length - kept.size(), ""));
        return String.join(",", kept);
    }

    private List<Place> places(List<String> lines) {
        List<Place> places = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            int enrolment = Integer.parseInt(cells[5]);
            double latitude = cells[3].isEmpty() ? 49 : Double.parseDouble(cells[3]);
            int remoteness = enrolment > 12_000 ? 0 : latitude > 55 || enrolment < 700 ? 3 : enrolment < 4_000 ? 2 : 1;
            places.add(new Place(
                    Integer.parseInt(cells[0]), cells[1], !cells[3].isEmpty(), enrolment, remoteness, trend(enrolment)));
        }
        return places;
    }

    private String trend(int enrolment) {
        int draw = random.nextInt(10);
        return enrolment > 10_000 ? draw < 7 ? "growth" : "stable" : draw < 4 ? "decline" : draw < 8 ? "stable" : "growth";
    }

    private void people(List<Place> places) {
        List<String> mentors = new ArrayList<>();
        for (int i = 0; i < cohort.mentors(); i++) {
            mentors.add("%smentor-%03d".formatted(cohort.ids(), i + 1));
        }
        for (int i = 0; i < cohort.mentees(); i++) {
            mentee("%snew-%03d".formatted(cohort.ids(), i + 1), place(places, i), mentors);
        }
        for (int i = 0; i < cohort.mentors(); i++) {
            mentor(mentors.get(i), place(places, i + 7));
        }
    }

    /** Everybody is somewhere: each district twice, the rest where the pupils are. */
    private Place place(List<Place> places, int person) {
        if (person < 2 * places.size()) {
            return places.get(person % places.size());
        }
        double weight = places.stream().mapToDouble(place -> Math.sqrt(place.enrolment())).sum();
        double draw = random.nextDouble() * weight;
        for (Place place : places) {
            draw -= Math.sqrt(place.enrolment());
            if (draw < 0) {
                return place;
            }
        }
        return places.get(places.size() - 1);
    }

    private void mentee(String id, Place place, List<String> mentors) {
        List<String> posts = new ArrayList<>(POSTS.keySet());
        String post = place.francophone() ? "District Principal, French Programs" : posts.get(random.nextInt(posts.size()));
        String[] duties = words(POSTS.get(post));
        List<String> wishes = drawn(duties, 4 + random.nextInt(2));
        String needs = wishes.stream()
                .map(topic -> topic + ":" + (1 + random.nextInt(4)) + ":" + (1 + random.nextInt(3)))
                .collect(Collectors.joining(";"));
        boolean silent = random.nextInt(40) == 0;
        row(
                id,
                place,
                "mentee",
                post,
                start(),
                "",
                "",
                "",
                "",
                silent ? "" : needs,
                String.join(";", duties),
                silent ? "" : levels(drawn(duties, 4)),
                "",
                "",
                random.nextInt(12) == 0 ? "yes" : "",
                random.nextInt(60) == 0 ? mentors.get(random.nextInt(mentors.size())) : "",
                random.nextInt(80) == 0 ? mentors.get(random.nextInt(mentors.size())) + "@" + cohort.reportedUntil() : "");
    }

    private void mentor(String id, Place place) {
        List<String> posts = new ArrayList<>(POSTS.keySet());
        String post = place.francophone() ? "District Principal, French Programs" : posts.get(random.nextInt(posts.size()));
        String[] duties = words(POSTS.get(post));
        List<String> known = drawn(duties, 5 + random.nextInt(3));
        String expertise = known.stream()
                .map(topic -> topic + ":" + (1 + random.nextInt(4)) + ":" + (2012 + random.nextInt(cohort.lastYear() - 2012)))
                .collect(Collectors.joining(";"));
        int draw = random.nextInt(20);
        row(
                id,
                place,
                "mentor",
                post,
                "",
                "" + (draw == 0 ? 1 + random.nextInt(2) : 3 + random.nextInt(20)),
                random.nextInt(25) == 0 ? "no" : "yes",
                random.nextInt(30) == 0 ? "no" : "",
                "" + (draw < 16 ? 1 : draw < 19 ? 2 : 3),
                "",
                "",
                levels(drawn(duties, 4)),
                levels(drawn(duties, 5)),
                expertise,
                "",
                "",
                "");
    }

    /** Topics, those of the post before others, in the order of the alphabet. */
    private List<String> drawn(String[] duties, int count) {
        List<String> others = new ArrayList<>(List.of(TOPICS));
        others.removeAll(List.of(duties));
        Collections.shuffle(others, random);
        List<String> all = new ArrayList<>(List.of(duties));
        Collections.shuffle(all, random);
        List<String> drawn = new ArrayList<>(all.subList(0, Math.min(all.size(), Math.max(2, count - 2))));
        drawn.addAll(others.subList(0, count - drawn.size()));
        Collections.sort(drawn);
        return drawn;
    }

    private String levels(List<String> topics) {
        return topics.stream().map(topic -> topic + ":" + (1 + random.nextInt(4))).collect(Collectors.joining(";"));
    }

    private String start() {
        return cohort.starts().get(random.nextInt(cohort.starts().size()));
    }

    private void row(
            String id,
            Place place,
            String role,
            String post,
            String start,
            String years,
            String trained,
            String available,
            String capacity,
            String needs,
            String duties,
            String issues,
            String offers,
            String expertise,
            String distance,
            String noContact,
            String reportsTo) {
        String base = place.located() ? "," : FRANCOPHONE_BASES[random.nextInt(FRANCOPHONE_BASES.length)];
        rows.add(String.join(
                ",",
                id,
                name(),
                id + "@sd" + place.number() + ".example",
                role,
                "SD" + place.number(),
                languages(place),
                place.francophone() ? "fr-CA" : "",
                base,
                quoted(post),
                start,
                years,
                trained,
                available,
                capacity,
                needs,
                duties,
                issues,
                offers,
                expertise,
                "" + (cohort.asksAll() ? place.remoteness() : Math.min(2, place.remoteness())),
                schools(place),
                contexts(place),
                cohort.asksAll() ? place.trend() : "",
                distance,
                noContact,
                reportsTo));
    }

    private String name() {
        String name;
        do {
            name = FIRST[random.nextInt(FIRST.length)] + " " + LAST[random.nextInt(LAST.length)];
        } while (!names.add(name));
        return name;
    }

    private String languages(Place place) {
        if (place.francophone()) {
            return random.nextInt(5) == 0 ? "fr" : "fr;en";
        }
        int draw = random.nextInt(10);
        return draw < 2 ? "en;fr" : draw < 4 ? "en;" + OTHER_LANGUAGES[random.nextInt(OTHER_LANGUAGES.length)] : "en";
    }

    private String schools(Place place) {
        int schools = Math.max(2, place.enrolment() / 400);
        int secondary = Math.max(1, schools / 5);
        return place.remoteness() == 3
                ? "elementary:" + Math.max(1, schools - 2) + ";secondary:1;village:2"
                : "elementary:" + (schools - secondary) + ";secondary:" + secondary;
    }

    private String contexts(Place place) {
        List<String> contexts = new ArrayList<>();
        if (place.francophone()) {
            contexts.add("francophone");
        }
        if (random.nextInt(3) == 0 || place.remoteness() >= 2) {
            contexts.add("indigenous-partnership");
        }
        return String.join(";", contexts);
    }

    private static String quoted(String text) {
        return text.contains(",") ? "\"" + text + "\"" : text;
    }
}
