namespace OncoLearn.Core.Texts;

/// <summary>A text together with the BCP-47 tag of the language it is in, so that a page can mark it.</summary>
public readonly record struct TextIn(string Lang, string Value)
{
    public override string ToString() => Value;
}
