namespace OncoLearn.App.Data;

/// <summary>Where portable identifiers come from. Identifiers are an input: a test passes known ones.</summary>
public interface IUidSource
{
    /// <summary>A new identifier that no other call returns: 32 lower-case hexadecimal digits.</summary>
    string Next();
}
