package org.debatemapper.formats.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.debatemapper.formats.model.StanceWord;

/** What people call the columns of their own tables, and what they write into them. */
final class ColumnNames {
    static final String TEXT = "text";
    static final String PARENT = "parent";
    static final String RELATION = "relation";

    private static final Map<String, Set<String>> OTHERS = Map.of(
            TEXT, Set.of("claim", "statement", "content", "argument", "主張", "テキスト", "本文", "内容", "言明", "주장", "텍스트", "내용", "본문", "진술"),
            "title", Set.of("name", "タイトル", "題名", "제목"),
            "id", Set.of("claim id", "claim_id", "claimid", "statement id", "argument id", "node id", "node_id", "#", "no", "no.", "nr", "nr.", "number", "番号", "번호"),
            "kind", Set.of("type", "種類", "종류"),
            "note", Set.of("comment", "comments", "備考", "メモ", "비고", "메모"),
            "tags", Set.of("tag", "タグ", "태그"),
            PARENT, Set.of("parent id", "parent_id", "parentid", "parent claim", "responds to", "reply to", "親", "상위", "부모"),
            RELATION, Set.of("stance", "pro/con", "関係", "立場", "관계", "입장"),
            "supports", Set.of("支持", "지지"),
            "attacks", Set.of("rebuts", "攻撃", "反論", "공격", "반박"));
    private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("主張", "Claim"), Map.entry("주장", "Claim"),
            Map.entry("証拠", "Evidence"), Map.entry("根拠", "Evidence"), Map.entry("증거", "Evidence"), Map.entry("근거", "Evidence"),
            Map.entry("論点", "Issue"), Map.entry("質問", "Issue"), Map.entry("question", "Issue"), Map.entry("쟁점", "Issue"),
            Map.entry("질문", "Issue"));

    private ColumnNames() {
    }

    /** The header in the words of {@link TableExport}: as it is if it has a column of texts, else with other names understood. */
    static List<String> understood(List<String> header) {
        List<String> names = header.stream().map(ColumnNames::plain).toList();
        if (names.contains(TEXT)) {
            return names;
        }
        List<String> understood = new ArrayList<>();
        for (String name : names) {
            String known = OTHERS.entrySet().stream().filter(entry -> entry.getValue().contains(name)).map(Map.Entry::getKey)
                    .findFirst().filter(key -> !names.contains(key) && !understood.contains(key)).orElse(name);
            understood.add(known);
        }
        return understood;
    }

    /** Whether a header names a column of texts in some way. */
    static boolean haveText(Stream<String> header) {
        return understood(header.collect(Collectors.toList())).contains(TEXT);
    }

    /**
     * The name of the class of the model that a cell names, in English, Japanese or Korean. Where relations have rows of their own,
     * a kind says what a row is; elsewhere people write there how a row bears on its parent.
     */
    static String kind(String word, boolean relationsAreRows) {
        String plain = plain(word);
        if (plain.isEmpty() || !relationsAreRows && StanceWord.ofRelation(word) != null) {
            return "Claim";
        }
        return KINDS.getOrDefault(plain, plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1));
    }

    private static String plain(String name) {
        return name.strip().replaceFirst("^\ufeff", "").toLowerCase(Locale.ROOT);
    }
}
