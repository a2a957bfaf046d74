namespace OncoLearn.Load.Servers;

/// <summary>What a server is compared with.</summary>
enum Baseline
{
    /// <summary>The same pipeline (authentication, antiforgery, binding, rendering) without a database.</summary>
    Memory,

    /// <summary>The same server with one transaction for each write under a lock.</summary>
    Lock,

    /// <summary>A line of text from an endpoint with nothing in front of it.</summary>
    Bare,
}
