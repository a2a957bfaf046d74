using System.Security.Cryptography;
using System.Text;

namespace OncoLearn.App.Catalog.Files;

/// <summary>The folder that holds <c>content/</c> and <c>seeds/</c>, and the files in it.</summary>
sealed class ContentRoot
{
    const string Content = "content";
    const string Seeds = "seeds";

    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    readonly string _folder;
    readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <exception cref="DirectoryNotFoundException">The folder holds no <c>content/</c>.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public ContentRoot(string folder)
    {
        _folder = Path.GetFullPath(folder);
        if (!Directory.Exists(Path.Combine(_folder, Content))) throw new DirectoryNotFoundException($"There is no folder “{Content}” in {_folder}.");
        foreach (var part in new[] { Content, Seeds }.Where(part => Directory.Exists(Path.Combine(_folder, part))))
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(_folder, part), "*", SearchOption.AllDirectories))
            {
                var name = Path.GetRelativePath(_folder, file).Replace('\\', '/');
                if (IsContent(name)) _files.Add(name, File.ReadAllBytes(file));
            }
        }
    }

    public IEnumerable<string> Files => _files.Keys;

    public bool Has(string file) => _files.ContainsKey(file);

    /// <summary>SHA-256 over names and contents, hexadecimal.</summary>
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, bytes) in _files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{name}\0{bytes.Length}\0")));
            hash.AppendData(bytes);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <returns>Null where the file is missing or not UTF-8, which is then reported.</returns>
    public string? Read(string file, FindingList findings)
    {
        if (!_files.TryGetValue(file, out var bytes))
        {
            findings.Unreadable(new Spot(file, 1, 1), "missing-file", "This file is missing.");
            return null;
        }
        try
        {
            return Strict.GetString(bytes).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        }
        catch (DecoderFallbackException)
        {
            findings.Unreadable(new Spot(file, 1, 1), "encoding", "The file is not UTF-8 text. Save it as UTF-8.");
            return null;
        }
    }

    /// <summary>Slugs of the folders directly under <c>content/</c> or <c>seeds/</c>.</summary>
    public IReadOnlyList<string> Folders(string part) =>
        [.. _files.Keys.Select(file => file.Split('/')).Where(path => path.Length > 2 && path[0] == part).Select(path => path[1]).Distinct(StringComparer.Ordinal)];

    /// <summary>Read-me files and what editors and systems leave behind are not content.</summary>
    static bool IsContent(string name)
    {
        var file = name[(name.LastIndexOf('/') + 1)..];
        return file[0] != '.' && !file.EndsWith('~') && !string.Equals(file, "README.md", StringComparison.OrdinalIgnoreCase);
    }
}
