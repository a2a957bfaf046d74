namespace OncoLearn.Core.Claims.Extraction;

/// <summary>Names that stand together: the last is what is meant, those before it say which (“肺癌细胞的增殖”).</summary>
sealed class NameGroup
{
    readonly List<Entity> _names = [];
    readonly HashSet<Entity> _modifiers = [];

    public IReadOnlyList<Entity> Names => _names;

    public bool IsPlace { get; set; }

    public bool HasExpression { get; set; }

    /// <summary>The name that was silenced, overexpressed or high.</summary>
    public Entity? Changed { get; private set; }

    public bool IsLost { get; private set; }

    public bool IsHigh { get; private set; }

    /// <summary>An English “of” comes after the head: the first name is meant.</summary>
    public bool IsHeadFirst { get; set; }

    public Entity? Head
    {
        get
        {
            // “Akt磷酸化” is what becomes of Akt.
            var own = _names.Where(name => !_modifiers.Contains(name) && !(name.Symbol == "phosphorylation" && _names.Exists(other => other.Kind is EntityKind.Gene)));
            return IsHeadFirst ? own.FirstOrDefault() : own.LastOrDefault();
        }
    }

    public void Add(Entity name)
    {
        _names.Add(name);
        // “低表达肝癌细胞的增殖”: neither the cells nor what they do is lost.
        if ((IsLost || IsHigh) && Changed is null && (IsChangeable(name) || (_names.Count == 1 && !name.IsSite() && name.Kind is not EntityKind.CellLine))) Changed = name;
    }

    /// <summary>The last name only says which.</summary>
    public void Modify()
    {
        if (_names.Count > 0) _modifiers.Add(_names[^1]);
    }

    public void Lose()
    {
        IsLost = true;
        Changed ??= _names.LastOrDefault(IsChangeable);
    }

    public void Raise()
    {
        IsHigh = true;
        Changed ??= _names.LastOrDefault(IsChangeable);
    }

    static bool IsChangeable(Entity entity) => entity.Kind is EntityKind.Gene or EntityKind.Pathway;
}
