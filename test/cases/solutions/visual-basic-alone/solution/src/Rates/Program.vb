Module Program
    Sub Main()
    End Sub
End Module
