using System.Text.RegularExpressions;
using OncoLearn.Core.Reviews;
using YamlDotNet.RepresentationModel;

namespace OncoLearn.App.Catalog.Files;

/// <summary>Reads a content root as <c>content/README.md</c> describes it. Reports what each file by itself can be wrong in.</summary>
sealed partial class ContentFiles
{
    readonly ContentRoot _root;
    readonly FindingList _findings;
    readonly HashSet<string> _read = new(StringComparer.Ordinal);

    ContentFiles(ContentRoot root, FindingList findings) => (_root, _findings) = (root, findings);

    public static ContentSet Read(ContentRoot root, FindingList findings)
    {
        var files = new ContentFiles(root, findings);
        var set = new ContentSet(
            root.Hash(),
            files.List("content/entities.yaml", VocabularyFiles.Entity),
            files.List("content/relations.yaml", VocabularyFiles.Relation),
            [.. root.Folders("seeds").Select(files.Review).OfType<ReviewContent>()],
            [.. root.Folders("content").Select(files.Course).OfType<CourseContent>().OrderBy(course => course.Position ?? int.MaxValue)]);
        files.ReportOthers();
        return set;
    }

    ReviewContent? Review(string slug)
    {
        if (Map($"seeds/{slug}/review.yaml") is not { } map) return Unread<ReviewContent>($"seeds/{slug}/");
        var texts = new List<ReviewText>();
        foreach (var file in _root.Files.Where(file => file.StartsWith($"seeds/{slug}/", StringComparison.Ordinal)).ToList())
        {
            if (ReviewName().Match(file) is not { Success: true } name) continue;
            _read.Add(file);
            if (_root.Read(file, _findings) is not { } text) continue;
            var (review, faults) = Retelling.Parse(text, name.Groups["lang"].Value);
            foreach (var fault in faults) _findings.Error(new Spot(file, fault.Line, fault.Column), "retelling", fault.Message);
            texts.Add(new ReviewText(file, review, faults.Count == 0));
        }
        return CourseFiles.Review(map, slug, texts);
    }

    CourseContent? Course(string slug)
    {
        var folder = $"content/{slug}";
        if (Map($"{folder}/course.yaml") is not { } map) return Unread<CourseContent>($"{folder}/");
        var (claims, conflicts) = Map($"{folder}/claims.yaml") is { } file ? CourseFiles.Claims(file) : ([], []);
        var glossary = List($"{folder}/glossary.yaml", VocabularyFiles.Term);
        var banks = CourseFiles.BankNames
            .Select(bank => (bank, file: bank == BankContent.Exam ? $"{folder}/exam.yaml" : $"{folder}/banks/{bank}.yaml"))
            // A course may have no questions of a kind yet; what is missing then shows in the coverage.
            .Where(bank => _root.Has(bank.file))
            .Select(bank => Map(bank.file) is { } content ? BankFiles.Bank(content, bank.bank) : null)
            .OfType<BankContent>()
            .ToList();
        return CourseFiles.Course(map, slug, claims, conflicts, glossary, banks);
    }

    /// <summary>Nothing is said of the other files of a folder whose first one cannot be read.</summary>
    T? Unread<T>(string folder)
        where T : class
    {
        _read.UnionWith(_root.Files.Where(file => file.StartsWith(folder, StringComparison.Ordinal)));
        return null;
    }

    YamlMap? Map(string file)
    {
        switch (Root(file))
        {
            case YamlMappingNode map:
                return new YamlMap(map, file, _findings);
            case { } other:
                _findings.Unreadable(Spot.Of(file, other.Start), "shape", "The file is expected to begin with fields, such as “key: value”.");
                return null;
            default:
                return null;
        }
    }

    IReadOnlyList<Entry<T>> List<T>(string file, Func<YamlMap, T> read)
    {
        var entries = new List<Entry<T>>();
        switch (Root(file))
        {
            case YamlSequenceNode list:
                foreach (var item in list.Children)
                {
                    if (item is not YamlMappingNode node)
                    {
                        _findings.Error(Spot.Of(file, item.Start), "shape", "An item here is a map with fields, such as “- key: …”.");
                        continue;
                    }
                    var map = new YamlMap(node, file, _findings);
                    entries.Add(new Entry<T>(read(map), map));
                    map.End();
                }
                break;
            case { } other:
                _findings.Unreadable(Spot.Of(file, other.Start), "shape", "The file is expected to be a list: items that begin with “- ”.");
                break;
        }
        return entries;
    }

    YamlNode? Root(string file)
    {
        _read.Add(file);
        return _root.Read(file, _findings) is { } text ? YamlFile.Read(file, text, _findings) : null;
    }

    void ReportOthers()
    {
        foreach (var file in _root.Files.Where(file => !_read.Contains(file)))
            _findings.Error(new Spot(file, 1, 1), "unknown-file", "This file is not part of the content format (content/README.md). Is its name misspelt?");
    }

    [GeneratedRegex("^seeds/[^/]+/review\\.(?<lang>[a-z]{2,3}(-[A-Za-z0-9]{2,8})*)\\.md$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ReviewName();
}
