using OncoLearn.Core.Claims;
using OncoLearn.Core.Claims.Extraction;
using OncoLearn.Core.Reviews.Parsing;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Tests.Claims.Extraction;

/// <summary>Reviews made of a few sentences, and what is found in them.</summary>
static class Extracting
{
    static readonly (string Key, EntityKind Kind, string Symbol, string[] Names)[] Entities =
    [
        ("nanog", EntityKind.Gene, "Nanog", ["Nanog", "NANOG"]),
        ("nanogp8", EntityKind.Gene, "NanogP8", ["NanogP8", "Nanog P8"]),
        ("nupr1", EntityKind.Gene, "NUPR1", ["NUPR1", "p8", "核蛋白1", "nuclear protein 1"]),
        ("tp53", EntityKind.Gene, "TP53", ["TP53", "p53"]),
        ("p38", EntityKind.Gene, "p38", ["p38"]),
        ("p62", EntityKind.Gene, "p62", ["p62"]),
        ("foxp3", EntityKind.Gene, "FOXP3", ["FOXP3"]),
        ("foxj1", EntityKind.Gene, "FOXJ1", ["FOXJ1"]),
        ("foxa2", EntityKind.Gene, "FOXA2", ["FOXA2"]),
        ("slug", EntityKind.Gene, "Slug", ["Slug"]),
        ("snail", EntityKind.Gene, "Snail", ["Snail"]),
        ("akt", EntityKind.Gene, "AKT", ["AKT", "蛋白激酶B"]),
        ("rest", EntityKind.Gene, "REST", ["REST"]),
        ("cyclin-d1", EntityKind.Gene, "cyclin D1", ["cyclin D1"]),
        ("metformin", EntityKind.Drug, "metformin", ["二甲双胍", "metformin"]),
        ("lung-cancer", EntityKind.Cancer, "lung cancer", ["肺癌", "lung cancer"]),
        ("nsclc", EntityKind.Cancer, "non-small-cell lung cancer", ["非小细胞肺癌", "non-small-cell lung cancer", "NSCLC"]),
        ("breast-cancer", EntityKind.Cancer, "breast cancer", ["乳腺癌", "breast cancer"]),
        ("h1299", EntityKind.CellLine, "H1299", ["H1299", "NCI-H1299"]),
        ("emt", EntityKind.Process, "epithelial–mesenchymal transition", ["上皮–间质转化", "EMT", "epithelial–mesenchymal transition"]),
        ("autophagosome-formation", EntityKind.Process, "autophagosome formation", ["自噬小体形成"]),
        ("autophagosome-maturation", EntityKind.Process, "autophagosome maturation", ["自噬小体成熟"]),
        ("phosphorylation", EntityKind.Process, "phosphorylation", ["磷酸化"]),
    ];

    static readonly (string Key, EntityKind Kind, string Symbol, string Name, string[] Parts)[] Composites =
    [
        ("nanog1", EntityKind.Gene, "Nanog1", "Nanog1", ["nanog"]),
        ("nanog-n-terminal", EntityKind.Gene, "N-terminal region of Nanog", "Nanog 的 N 端", ["nanog"]),
        ("nanog-homeobox", EntityKind.Gene, "homeodomain of Nanog", "Nanog 的同源盒区", ["nanog"]),
        ("nanog-promoter-methylation", EntityKind.Process, "methylation of the Nanog promoter", "Nanog 启动子甲基化", ["nanog"]),
        ("nanog-snail-feedback", EntityKind.Pathway, "positive feedback of Nanog and Snail", "Nanog 与 Snail 的正反馈", ["nanog", "snail"]),
        ("nanog-slug-complex", EntityKind.Gene, "Nanog–Slug complex", "Nanog–Slug 复合物", ["nanog", "slug"]),
        ("nupr1-high-p53-low", EntityKind.Gene, "high p8, low p53", "高 p8 / 低 p53 模式", ["nupr1", "tp53"]),
    ];

    static readonly (string Key, Direction Direction, Facet[] Facets)[] Relations =
    [
        ("promotes", Direction.Up, [Facet.Function]),
        ("inhibits", Direction.Down, [Facet.Function]),
        ("upregulates", Direction.Up, [Facet.Expression, Facet.Function]),
        ("downregulates", Direction.Down, [Facet.Expression, Facet.Function]),
        ("induces", Direction.Up, [Facet.Function]),
        ("induces-expression", Direction.Up, [Facet.Expression, Facet.Function]),
        ("activates", Direction.Up, [Facet.Function]),
        ("regulates", Direction.Unsigned, [Facet.Expression, Facet.Function]),
        ("binds", Direction.Unsigned, [Facet.Function]),
        ("acts-through", Direction.Unsigned, [Facet.Function]),
        ("takes-part-in", Direction.Unsigned, [Facet.Function]),
        ("loss-inhibits", Direction.Up, [Facet.Function]),
        ("loss-promotes", Direction.Down, [Facet.Function]),
        ("loss-upregulates", Direction.Down, [Facet.Function]),
        ("loss-downregulates", Direction.Up, [Facet.Function]),
        ("no-effect-on", Direction.None, [Facet.Expression, Facet.Function]),
        ("effect-not-established-on", Direction.None, [Facet.Outcome, Facet.Function]),
        ("not-associated-with", Direction.None, [Facet.Expression, Facet.Stage, Facet.Outcome, Facet.Function]),
        ("positively-correlated-with", Direction.Up, [Facet.Expression, Facet.Stage, Facet.Outcome, Facet.Function]),
        ("negatively-correlated-with", Direction.Down, [Facet.Expression, Facet.Stage, Facet.Outcome, Facet.Function]),
        ("associated-with", Direction.Unsigned, [Facet.Expression, Facet.Stage, Facet.Outcome, Facet.Function]),
        ("overexpressed-in", Direction.Up, [Facet.Expression]),
        ("not-overexpressed-in", Direction.None, [Facet.Expression]),
        ("higher-in", Direction.Up, [Facet.Expression, Facet.Stage]),
        ("lower-in", Direction.Down, [Facet.Expression, Facet.Stage]),
        ("lost-in", Direction.Down, [Facet.Expression]),
        ("expressed-in", Direction.Unsigned, [Facet.Expression]),
        ("predicts-worse", Direction.Down, [Facet.Outcome]),
        ("sensitises-to", Direction.Up, [Facet.Function]),
        ("loss-sensitises-to", Direction.Down, [Facet.Function]),
        ("confers-resistance-to", Direction.Down, [Facet.Function]),
        ("candidate-target-in", Direction.Unsigned, [Facet.Function]),
        ("resembles", Direction.Unsigned, [Facet.Expression, Facet.Function]),
        ("arises-from", Direction.Unsigned, [Facet.Expression, Facet.Function]),
        ("treats", Direction.Unsigned, [Facet.Function]),
        ("contains", Direction.Unsigned, [Facet.Function]),
        ("maintains", Direction.Up, [Facet.Function]),
        ("localised-to", Direction.Unsigned, [Facet.Expression]),
        ("more-frequent-in", Direction.Up, [Facet.Expression]),
        ("overexpressed-less-often-than-in", Direction.Down, [Facet.Expression]),
        ("phosphorylates", Direction.Unsigned, [Facet.Function]),
    ];

    public static ClaimLexicon Lexicon { get; } = ClaimLexicon.Of(
        Entities.Select(entity => new Entity(entity.Key, entity.Kind, entity.Symbol, new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["en"] = entity.Names }))
            .Concat(Composites.Select(entity => new Entity(entity.Key, entity.Kind, entity.Symbol, new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["zh-Hans"] = [entity.Name] }) { Parts = entity.Parts })),
        Relations.Select(relation => new Relation(relation.Key, relation.Direction, relation.Facets, new LocalizedText([new("en", relation.Key)]), new LocalizedText([new("en", $"{{subject}} {relation.Key} {{object}}")]))));

    public static ParsedReview Review(string title, params string[] sentences) => new(
        Title: null, "zh-Hans", [], [], Licence: null,
        [new ParsedSection("1", title, 1, [new ParsedParagraph(string.Concat(sentences), [.. sentences.Select(sentence => new ParsedSentence(sentence, [1]))])])],
        [], [], [], [], []);

    public static IReadOnlyList<ExtractedClaim> In(params string[] sentences) => ClaimExtractor.Extract(Review("", sentences), Lexicon);

    /// <summary>Each claim as “subject direction object”, sorted.</summary>
    public static string Found(params string[] sentences) => string.Join("; ", In(sentences).Select(Say).Order(StringComparer.Ordinal));

    public static string Say(ExtractedClaim claim) => $"{claim.Subject.Key} {claim.Direction.ToString().ToLowerInvariant()} {claim.Object.Key}";
}
