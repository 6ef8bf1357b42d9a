class Other { }
