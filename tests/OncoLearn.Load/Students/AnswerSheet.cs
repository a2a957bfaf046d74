using System.Globalization;

namespace OncoLearn.Load.Students;

/// <summary>The answer forms of a quiz.</summary>
sealed class AnswerSheet(IReadOnlyList<PageForm> forms)
{
    public int Slots => forms.Count;

    /// <summary>A form's body with one of the possible answers.</summary>
    /// <param name="slot">From 1.</param>
    /// <param name="which">Which of them; counted round and round.</param>
    public string Body(int slot, int which, string commandId, long baseSeq) => string.Create(CultureInfo.InvariantCulture,
        $"{string.Join('&', forms[slot - 1].Choices.Select((choice, at) => $"{Uri.EscapeDataString(choice.Name)}={Uri.EscapeDataString(choice.Values[(which + at) % choice.Values.Count])}"))}&command_id={commandId}&base_seq={baseSeq}&elapsed=5000&device=load&move=save");
}
